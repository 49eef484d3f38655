# What Docent says, in Irish. A translation of en.ftl.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = I dteanga eile ({ $language }) atá an téacs seo sa bhailiúchán foinsí; luaitear é mar atá sé.
own-words = achoimre Docent féin ar an bhfoinse
verbatim = focal ar fhocal ón bhfoinse
gloss = léamh Docent do mhúsaeim, ní ráiteas ón bhfoinse
addressed-to = Dírithe ar: { $who }. Ní riail do mhúsaeim é seo.
policymakers = lucht déanta beartas ar an leibhéal áitiúil, náisiúnta agus Eorpach
sources = Foinsí
related = Le léamh ina dhiaidh seo
nearest = Na hiontrálacha is gaire
edition = An bailiúchán foinsí, eagrán { $edition } · sleachta amháin, gan aon ní ginte · is bota é Docent
edition-worded = Eagrán { $edition } den chorpas · tá na sleachta cruinn, múnla teanga a scríobh na línte os a gcionn · Is bota é Docent
worded = Múnla teanga a chuir i bhfocail é ó na sleachta thíos; seiceáil leo é:
own-explanation = míniú Docent féin
undated = gan dáta
# Under a text that was translated; { $language } is the language of the original, such as English.
translated-unofficially = Aistriúchán neamhoifigiúil ó Docent féin (bunteanga: { $language }).
translated-officially = Aistriúchán: { $by }.
medium-confidence = Tá an fhoinse tanaí nó tánaisteach: seiceáil í sula mbraitheann tú uirthi.

## When there is no answer

abstain-outside = Tá sé seo lasmuigh den eolas atá ag Docent: músaeim agus intleacht shaorga, agus an dlí, an maoiniú, na caighdeáin, na huirlisí agus an eitic a bhaineann leo. Cuir ceist faoi cheann díobh sin, nó fiafraigh de chomhghleacaí anseo.
abstain-not-covered = Níl an freagra sa bhailiúchán foinsí, agus ní thugann Docent buille faoi thuairim. Féach na hiontrálacha is gaire thíos, cuir an cheist i bhfocail eile, nó fiafraigh de chomhghleacaí anseo.
abstain-ambiguous = D'fhéadfadh níos mó ná brí amháin a bheith leis seo. Cuir an cheist in abairt iomlán, nó roghnaigh ceann de na hiontrálacha thíos.
abstain-advice = Teastaíonn duine a bhfuil eolas aige ar an gcás: dlíodóir i gcúrsaí dlí, caomhnóir i gcás déantán. Ní thugann na hiontrálacha thíos ach an cúlra.
unreadable-empty = Níl aon cheist le léamh. Scríobh ceann in abairt, mar shampla: Cé ar cheart dó íoc as oiliúint san intleacht shaorga i músaeim?
unreadable-too-long = Tá sé sin rófhada do cheist. Ná bíodh níos mó ná { $most } carachtar sa cheist; is féidir doiciméad a chur leis an mbailiúchán foinsí ina ionad sin.

## Look-ups

recommendation-unknown = Ní ceann de na trí mholadh é sin. Tabhair uimhir ó 1 go 3, focal as an teideal, nó ábhar amhail cóipcheart nó oiliúint.
recommendation-number = Moladh { $number }
says-nothing = ní deir sé aon rud faoi seo
theme-silent = Níl aon rud ráite in aon cheann de na trí mholadh faoin ábhar seo: { $theme }.
theme-act = Cabhraíonn na hiontrálacha seo le músaem gníomhú ina leith:
compare-title = Moltaí { $first } agus { $second } taobh le taobh
compare-same = Roghnaigh dhá mholadh éagsúla le cur i gcomparáid, amhail 1 agus 3.
neither-says = Níl aon rud ráite i gceachtar den dá mholadh faoi na hábhair seo: { $themes }.
topics-title = Ábhair
topics-pick = Oscail ábhar
resources-title = Acmhainní: { $topic }
resources-found = Iontrálacha faoi “{ $words }”
resources-none = Níor aimsíodh aon rud. Bain triail as focal níos giorra, nó brabhsáil de réir topaice.
resources-pick = Oscail iontráil
resources-page = Leathanach { $page } as { $pages }
previous = Siar
next = Ar aghaidh
unknown-entry = Níl an iontráil sin ann a thuilleadh. Úsáid /resources chun teacht ar an rud a tháinig ina háit.

## Topics

topic-recommendations = Moltaí
topic-first-steps = Na chéad chéimeanna
topic-glossary = Gluais
topic-law = Dlí na hintleachta saorga
topic-copyright = Cóipcheart
topic-privacy = Príobháideachas agus slándáil
topic-ethics = Eitic agus claontacht
topic-accessibility = Inrochtaineacht
topic-policy = Beartas agus straitéisí
topic-funding = Maoiniú
topic-data-spaces = Spásanna sonraí agus an néal oidhreachta
topic-collection-data = Sonraí bailiúchán agus caighdeáin
topic-tools = Uirlisí
topic-practice = Samplaí ón gcleachtas
topic-networks = Líonraí agus imeachtaí

## Who may do what

refused-no-server = Ní oibríonn sé seo ach ar fhreastalaí, ní i dteachtaireacht dhíreach.
refused-propose = Is ag róil áirithe amháin atá cead moltaí a dhéanamh anseo; iarr ceann acu ar mhodhnóir.
refused-approve = Níl cead é sin a dhéanamh anseo ach ag modhnóirí. Is féidir leat athrú a mholadh le /suggest.
refused-publish = Níl cead é sin a dhéanamh ach acu siúd a fhoilsíonn do gach freastalaí. Is féidir leat athrú a mholadh le /suggest.
refused-not-hub = Baineann an iontráil seo le gach freastalaí agus is in áit eile a thugtar aire di. Is féidir leat athrú a mholadh le /suggest.
refused-setup = Níl cead na socruithe a roghnú ach acu siúd a bhainistíonn an freastalaí seo.
former-member = iarbhall
everywhere = Gach freastalaí
this-server = An freastalaí seo amháin
yes = tá
no = níl

## Adding and changing entries

form-new = Iontráil nua
form-edit = Athraigh iontráil
form-details = Foinse agus sonraí
field-title = Teideal
field-text = Téacs, in abairtí iomlána soiléire
field-source = Foinse
field-source-hint = Teideal na foinse, a seoladh gréasáin, nó an dá cheann
field-rights = Cearta
field-rights-hint = Cé aige a bhfuil na cearta, nó an ceadúnas, amhail CC BY 4.0
field-review-by = Le hathbhreithniú faoi
field-reason = Cúis an athraithe
field-owner = Cé a thugann aire di
field-topic = Ábhar
field-language = Teanga (cód, amhail de)
field-remark = Nóta don té a mhol é
corpus-unknown = Níl aon iontráil “{ $entry }” anseo. Roghnaigh ceann ón liosta, nó cuardaigh le /corpus find.
corpus-done = Déanta: “{ $title }” (dréacht { $number }). Beidh na freagraí dá réir as seo amach.
corpus-waits = Tá “{ $title }” ag fanacht le modhnóir eile mar dhréacht { $number }.
edit-too-long = Tá an téacs seo níos faide ná an { $most } carachtar a thoilleann i bhfoirm. Íoslódáil é le /corpus export, athraigh an comhad agus cuir ar ais é le /corpus upload.
upload-too-large = Tá { $name } níos mó ná { $most } MB. Cuir isteach an chuid atá tábhachtach, nó roinn é.
upload-gone = Ní féidir { $name } a fháil ó Discord a thuilleadh. Uaslódáil arís é.
upload-nothing-new = Níl aon rud in { $name } nach bhfuil sa bhailiúchán foinsí cheana.
busy = Tá Docent fós ag obair ar an rud a d'iarr tú roimhe seo. Fan go mbeidh sé déanta, ansin bain triail as arís.
suggest-thanks = Go raibh maith agat. Tá do mholadh ag fanacht mar dhréacht { $number }; cuirfear in iúl duit cad a tharla dó.
revert-reason = Ar ais go leagan { $version }
status-live = i bhfeidhm
status-retired = tarraingthe siar
entry-version = Leagan { $version }

## The review desk

review-title = Ag fanacht le cinneadh
review-empty = Níl aon rud ag fanacht le cinneadh.
review-pick = Oscail dréacht
draft-title = Dréacht { $number }
draft-unknown = Níl aon dréacht { $number } ann a bhfuil cead agat féachaint air.
draft-state-open = Ag fanacht le cinneadh
draft-state-sent-back = Curtha ar ais chuig an té a mhol
draft-state-published = Foilsithe
draft-state-rejected = Diúltaithe
draft-by = Molta ag: { $who }
draft-approved-by = Ceadaithe ag: { $who }
draft-remark = Nóta: { $remark }
draft-create = Iontráil nua
draft-revise = Iontráil athraithe
draft-revert = Ar ais go leagan níos luaithe
draft-retire = Le tarraingt siar
draft-restore = Le tabhairt ar ais
draft-moved = Athraíodh an iontráil idir an dá linn
draft-moved-how = Is ar leagan níos luaithe a bunaíodh an dréacht, agus mar sin ní féidir é a cheadú. Coinnítear an dá cheann: cuir an iontráil in eagar mar atá sí anois.
draft-details = Sonraí
draft-language = Teanga: { $language }
draft-other-language = Tá cuma teanga eile ar an téacs: { $language }
draft-topic = Ábhar: { $topic }
draft-passages =
    { $count ->
        [one] 1 sliocht amháin
        [two] { $count } shliocht
        [few] { $count } shliocht
        [many] { $count } sliocht
       *[other] { $count } sliocht
    }
draft-passages-title = Na sleachta trína n-aimseofar í
draft-review-by = Le hathbhreithniú faoi { $day }
draft-rights = Cearta: { $rights }
draft-hidden = Fuarthas téacs i bhfolach sa chomhad agus fágadh ar lár é
draft-personal = Tá cuma sonraí pearsanta air seo
draft-missing = Gan lua fós
missing-rights = cearta na foinse
missing-review-by = cathain is ceart í a athbhreithniú
missing-owner = cé a thugann aire di
draft-twins = Nach mór mar an gcéanna leis seo
draft-approve-button = Ceadaigh
draft-send-back-button = Cuir ar ais
draft-reject-button = Diúltaigh
draft-edit-button = Cuir in eagar
draft-details-button = Foinse agus sonraí
draft-passages-button = Sleachta
draft-consequences-button = Cad a d'athródh
gone = roimhe:
new = anois:
and-more = agus { $count } eile
consequences-title =
    { $count ->
        [one] Gheobhadh ceist amháin freagra eile
        [two] Gheobhadh { $count } cheist freagra eile
        [few] Gheobhadh { $count } cheist freagra eile
        [many] Gheobhadh { $count } gceist freagra eile
       *[other] Gheobhadh { $count } ceist freagra eile
    }
consequences-none = Ní bhfaigheadh aon cheann de na ceisteanna a triaileadh freagra eile.
before = Anois:
after = Ansin:
no-answer = gan freagra

## History, log and export

history-title = Stair na hiontrála “{ $title }”
history-last = An t-athrú deireanach
revert-button = Ar ais go leagan { $version }
log-title = Cad a rinneadh anseo
log-empty = Ní dhearnadh aon rud anseo fós.
deed-create = foilsithe
deed-revise = athraithe
deed-retire = tarraingthe siar
deed-restore = tugtha ar ais
deed-revert = curtha ar ais go leagan níos luaithe
deed-propose = molta
deed-amend = leasaithe
deed-approve = ceadaithe
deed-send-back = curtha ar ais chuig an té a mhol
deed-reject = diúltaithe
deed-setup = socruithe roghnaithe
deed-export = easpórtáilte
deed-gap = cinneadh faoi cheist
export-done =
    { $count ->
        [one] Iontráil amháin
        [two] { $count } iontráil
        [few] { $count } iontráil
        [many] { $count } n-iontráil
       *[other] { $count } iontráil
    } i bhfoirm comhad Markdown. Is féidir leis an té atá i mbun Docent iad a thabhairt ar ais le “docent corpus import”.

## A message becomes an entry

message-empty = Níl aon téacs le cur isteach sa teachtaireacht sin.
message-too-long = Tá an teachtaireacht sin rófhada d’iontráil amháin. Is féidir lena húdar an chuid thábhachtach a mholadh le /suggest.
message-of-bot = Ní duine a scríobh an teachtaireacht sin. Cuir a foinse isteach le /corpus link ina ionad sin.
message-source = Teachtaireacht ó { $who } ar { $server }
message-rights = Roinnte le toiliú an údair
message-reason = Ó theachtaireacht, le toiliú a húdair
a-member = ball
consent-title = An bhfuil cead é seo a chur sa bhailiúchán foinsí?
consent-ask = { $author }, ba mhaith le { $who } an teachtaireacht seo a chur leis an méid a luann Docent. Is tusa amháin a fhéadann toiliú leis; féachfaidh modhnóir uirthi sula bhfoilseofar í.
consent-everywhere = Is do gach freastalaí an rud a chuirtear leis anseo: féadfaidh daoine i ngach áit é a léamh i bhfreagra.
consent-named = Tá, agus m'ainm leis
consent-anonymous = Tá, ach gan m'ainm
consent-no = Níl
consent-not-yours = Is é údar na teachtaireachta amháin a fhéadann é seo a fhreagairt.
consent-gone = Níl an teachtaireacht sin iomlán a thuilleadh. Tosaigh arís.
consent-declined = Fanann an teachtaireacht mar a bhí; níor coinníodh aon rud.
consent-thanks = Go raibh maith agat. Féachfaidh modhnóir uirthi mar dhréacht { $number }.
consent-lapsed = An té a chuir an cheist ort, níl cead aige moltaí a dhéanamh anseo a thuilleadh, mar sin níor coinníodh aon rud.

## The gap board

gap-button = Doiciméadaigh é seo, le do thoil
gap-not-yours = Is é an té a chuir an cheist amháin a fhéadann iarraidh go gcoinneofaí í. Cuir féin í chun an rud céanna a dhéanamh.
gap-kept = Tá do cheist á coinneáil, in éineacht le do chuntas, go dtí go bhfreagrófar í nó go gcuirfear ar leataobh í. Feiceann modhnóirí an cheist, agus scríobhfaidh Docent chugat nuair a bheidh freagra ann.
gap-take-back = Ná coinnigh í
gap-forgotten = Scriosadh do cheist.
gaps-title = Ceisteanna gan freagra
gaps-empty = Níl aon cheist ag fanacht le doiciméadú.
gaps-asked =
    { $count ->
        [one] curtha uair amháin
        [two] curtha { $count } uair
        [few] curtha { $count } huaire
        [many] curtha { $count } n-uaire
       *[other] curtha { $count } uair
    }
gaps-pick = Scríobh an iontráil a fhreagraíonn ceann acu
gaps-gone = Tá cinneadh déanta faoin gceist sin cheana. Oscail an clár arís.
gaps-which-entry = Abair cén iontráil a fhreagraíonn í: líon isteach “entry” freisin.
gaps-closed =
    { $count ->
        [one] Rinneadh cinneadh faoi cheist amháin.
        [two] Rinneadh cinneadh faoi { $count } cheist.
        [few] Rinneadh cinneadh faoi { $count } cheist.
        [many] Rinneadh cinneadh faoi { $count } gceist.
       *[other] Rinneadh cinneadh faoi { $count } ceist.
    }

## What people are told

notice-draft = Tá dréacht { $number } ag fanacht le cinneadh: { $title }. Oscail é le /corpus review.
notice-published = Foilsíodh do mholadh “{ $title }” (dréacht { $number }). Go raibh maith agat.
notice-sent-back = Cuireadh do mholadh “{ $title }” (dréacht { $number }) ar ais chugat: { $remark } Oscail é le /corpus review ar an bhfreastalaí chun é a athrú.
notice-rejected = Níor glacadh le do mholadh “{ $title }” (dréacht { $number }): { $remark }
notice-gap = D'fhiafraigh tú: “{ $question }” Tá an freagra ann anois, san iontráil “{ $title }”. Cuir an cheist arís chun é a léamh. Níl do cheist á coinneáil a thuilleadh.
recalled-title = Athraithe ó shin (eagrán { $edition })
recalled-corrected = Ceartaíodh “{ $title }” tar éis an fhreagra seo.
recalled-retired = Tarraingíodh siar “{ $title }” tar éis an fhreagra seo.
recalled-again = Cuir an cheist arís chun a fháil amach cad atá sa bhailiúchán foinsí anois.
digest-title = Cad atá le déanamh an mhí seo
digest-overdue =
    { $count ->
        [one] Tá iontráil amháin thar téarma d'athbhreithniú:
        [two] Tá { $count } iontráil thar téarma d'athbhreithniú:
        [few] Tá { $count } iontráil thar téarma d'athbhreithniú:
        [many] Tá { $count } n-iontráil thar téarma d'athbhreithniú:
       *[other] Tá { $count } iontráil thar téarma d'athbhreithniú:
    }
digest-links =
    { $count ->
        [one] Níorbh fhéidir teacht ar fhoinse iontrála amháin:
        [two] Níorbh fhéidir teacht ar fhoinsí { $count } iontráil:
        [few] Níorbh fhéidir teacht ar fhoinsí { $count } iontráil:
        [many] Níorbh fhéidir teacht ar fhoinsí { $count } n-iontráil:
       *[other] Níorbh fhéidir teacht ar fhoinsí { $count } iontráil:
    }
digest-drafts =
    { $count ->
        [one] Tá dréacht amháin ag fanacht le cinneadh: /corpus review
        [two] Tá { $count } dhréacht ag fanacht le cinneadh: /corpus review
        [few] Tá { $count } dhréacht ag fanacht le cinneadh: /corpus review
        [many] Tá { $count } ndréacht ag fanacht le cinneadh: /corpus review
       *[other] Tá { $count } dréacht ag fanacht le cinneadh: /corpus review
    }
digest-gaps =
    { $count ->
        [one] Tá ceist amháin ag fanacht le doiciméadú: /corpus gaps
        [two] Tá { $count } cheist ag fanacht le doiciméadú: /corpus gaps
        [few] Tá { $count } cheist ag fanacht le doiciméadú: /corpus gaps
        [many] Tá { $count } gceist ag fanacht le doiciméadú: /corpus gaps
       *[other] Tá { $count } ceist ag fanacht le doiciméadú: /corpus gaps
    }

## Settings

setup-title = Cé a thugann aire don bhailiúchán foinsí anseo
setup-propose = Cead athruithe a mholadh
setup-propose-nobody = gach ball
setup-approve = Cead foilsiú don fhreastalaí seo
setup-approve-nobody = iad siúd a bhainistíonn an freastalaí seo
setup-publish = Cead foilsiú do gach freastalaí
setup-publish-nobody = iad siúd a bhainistíonn an freastalaí seo
setup-two = Tá toiliú modhnóra eile de dhíth
setup-two-on = Iarr toiliú modhnóra eile
setup-two-off = Is leor modhnóir amháin
setup-channel = An áit a gcuirtear modhnóirí ar an eolas
setup-channel-none = áit ar bith
setup-not-hub = Is ar fhreastalaí an mhoil féin a thugtar aire do na hiontrálacha do gach freastalaí.

## Help and trouble

help-title = Cad a dhéanann Docent
help-body = Freagraíonn Docent ceisteanna faoi na trí mholadh maidir le hintleacht shaorga i músaeim (NEMO, 2024) agus faoina mbaineann leo: dlí, maoiniú, caighdeáin, uirlisí, eitic agus samplaí. Tugann sé sleachta as bailiúchán foinsí a choinníonn an mol, ainmníonn sé a fhoinsí, agus deir sé é nuair nach bhfuil a fhios aige. Ní ghineann sé aon téacs.
help-ask = Cuir ceist i do theanga féin. Cuir “private” ar siúl agus is tusa amháin a fheicfidh an freagra. Is féidir Docent a lua i gcainéal nó scríobh chuige go díreach freisin; freagair freagra chun tuilleadh a fhiafraí.
help-recommendation = Aimsigh moladh 1, 2 nó 3 de réir uimhreach, teidil nó eochairfhocail.
help-resources = Cuardaigh na hiontrálacha nó brabhsáil iad de réir topaice.
help-suggest = Mol iontráil nó athrú; is iad na modhnóirí a dhéanann an cinneadh, agus cuirtear an toradh in iúl duit.
help-corpus = Féach sa bhailiúchán foinsí: show, find, history. Do mhodhnóirí freisin: add, upload, link, edit, review, gaps, log.
help-about = Cé chomh maith is atá na freagraí, i bhfigiúirí.
help-worded = Tá sé difriúil anseo: cuireann múnla teanga na freagraí i bhfocail. Seoltar an cheist agus na sleachta chuig { $host }; tá a chuid línte marcáilte agus tá na sleachta cruinne fúthu.
help-privacy = Ní choinníonn Docent ceist ach amháin nuair a bhrúnn tú “Doiciméadaigh é seo, le do thoil”, ná ainmneacha ach ainmneacha na ndaoine a athraíonn an bailiúchán foinsí, agus ní úsáideann sé aon seirbhís sheachtrach.
quality-title = Cé chomh maith is atá na freagraí
quality-body = Tomhaiste ar { $questions } ceist a coinníodh chuige seo, eagrán { $edition }: freagraítear { $answered } % de na ceisteanna a bhfuil freagra orthu sa chorpas, agus luann { $correct } % de na freagraí sin iontráil cheart ar dtús. As na ceisteanna nach bhfuil freagra orthu ann, freagraítear { $false } % mar sin féin.
quality-languages = De réir teanga: ceisteanna · freagraithe · iontráil cheart ar dtús
trouble = Chuaigh rud éigin amú ar thaobh Docent, agus níor athraíodh aon rud. Bain triail eile as i gceann nóiméid; má leanann an fhadhb, abair le modhnóir é.
