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
# Docent's confidence that the first quote answers the question.
sure-very = Is rídhóchúil gur freagra é seo ar do cheist.
sure-fairly = B’fhéidir gur freagra é seo ar do cheist: seiceáil an oireann sé.
# How a quotation is written: the language's own quotation marks around { $text }.
quotation = “{ $text }”
helpful-button = Cabhrach
unhelpful-button = Gan chabhair
cite-button = Luaigh
person-button = Cuir ceist ar dhuine
share-button = Roinn leis an gcainéal
shared-by = Roinn { $who } an freagra seo:
vote-thanks = Go raibh maith agat. Tá do vóta san áireamh; ní choinnítear aon rud eile.
vote-why = Cad a bhí cearr? Tá do vóta san áireamh; cabhraíonn an chúis leis na modhnóirí.
vote-unhelpful = gan chabhair
vote-wrong = Tá sé mícheart
vote-beside = Níorbh é sin a fiafraíodh
vote-outdated = Tá sé as dáta
vote-unclear = Tá sé deacair a thuiscint
vote-incomplete = Tá rud éigin ar iarraidh
vote-reason-thanks = Go raibh maith agat, cabhraíonn sin.
votes-title = Freagraí nár chabhraigh, de réir na hiontrála a luann siad:
# At the end of a citation; { $day } is a date such as 2026-11-23.
citation-accessed = Luaite ag Docent, eagrán { $edition } den bhailiúchán foinsí, rochtain { $day }
confidence-high = Tá an fhoinse oifigiúil, nó labhraíonn sí ar a son féin.
confidence-medium = Tá an fhoinse tánaisteach nó tanaí.
confidence-low = Tá an fhoinse lag; lorg ceann níos fearr.
source-reviewed = Seiceáilte den uair dheireanach: { $day }
person-not-yours = Is é an té a chuir an cheist amháin a fhéadann glaoch ar dhuine. Cuir an cheist thú féin chun an rud céanna a dhéanamh.
person-nobody = Níl aon duine a thairg don ábhar seo saor an tseachtain seo. Fiafraigh sa chainéal; is féidir le comhghleacaithe páirt a ghlacadh le /volunteer.
person-again = Glaodh ar dhuine faoin bhfreagra seo cheana.
person-called = Déanta. Fiafraíodh díobh faoin bhfreagra; tabhair am dóibh.
person-call = { $who }, thairg tú don ábhar seo. Ba mhaith le { $asker } tuairim duine ar an bhfreagra thuas. Ní miste le haon duine má tá tú gnóthach.
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
for-person = { $who }, is duitse é seo:
coverage-title = Cén moladh a labhraíonn faoi cad
coverage-silent = ceann ar bith den trí cinn
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
audience-leadership = Stiúrthóirí agus boird
audience-collections = Bailiúcháin agus doiciméadú
audience-education = Oideachas agus cuairteoirí
audience-digital = Foireann dhigiteach agus theicniúil
audience-rights = Cearta agus dlí
audience-fundraising = Tiomsú airgid agus comhpháirtíochtaí
audience-small-museums = Músaeim bheaga

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
gaps-which-entry = Abair cén iontráil a fhreagraíonn í: líon isteach “iontráil” freisin.
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

setup-title = Cé a thugann aire don bhailiúchán foinsí
setup-places-title = Cá bhfreagraíonn Docent
setup-places-body = Freagraíonn Docent /ask, teachtaireachtaí díreacha agus luanna i gcónaí. Roghnaigh anseo cá bhfreagraíonn sé gan é a lua freisin.
setup-asks = Cainéil ina bhfreagraíonn sé gach ceist
setup-forums = Fóraim ina bhfreagraíonn sé postálacha nua
setup-wait = Cá fhad atá ag daoine chun postáil a fhreagairt ar dtús
setup-wait-minutes =
    { $count ->
        [0] dada: freagraíonn Docent láithreach
        [one] { $count } nóiméad
        [two] { $count } nóiméad
        [few] { $count } nóiméad
        [many] { $count } nóiméad
       *[other] { $count } nóiméad
    }
setup-threads = Freagraí ina snáithe féin
setup-threads-on = Freagair i snáitheanna
setup-threads-off = Freagair sa chainéal
setup-language = Teanga do dhaoine nach eol a dteanga féin
setup-language-own = teanga shocruithe Discord an fhreastalaí seo
setup-unread = Ní cead do Docent teachtaireachtaí nach luann é a léamh; mar sin níl ar eolas aige faoi phostáil fóraim ach an teideal, agus sna cainéil brúnn daoine cnaipe chun ceist a chur. Is féidir leis an oibreoir é sin a athrú.
setup-put-button = Cuir an cnaipe ann
setup-put-done = Tá an cnaipe sna cainéil.
setup-put-failed = Ní cead do Docent scríobh in { $channels }. Tabhair cead dó teachtaireachtaí a sheoladh ann agus bain triail eile as.
form-ask = Cuir ceist ar Docent
field-question = Do cheist, i do theanga féin
ask-here = Ceisteanna faoi intleacht shaorga i músaeim? Brúigh an cnaipe, nó clóscríobh /ask.
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
help-examples = Bain triail as seo, mar shampla: “Cé ba chóir íoc as oiliúint in intleacht shaorga i músaeim?”, “Cad é LIDO?”, “An bhfuil cead againn lipéid a scríobh le hintleacht shaorga?”
help-ask = /ask: cuir ceist i do theanga féin. Cas “príobháideach” air agus ní fheicfidh ach tusa an freagra. Is féidir leat Docent a lua i gcainéal nó scríobh chuige go díreach freisin; freagair freagra chun leanúint ort.
help-recommendation = /recommendation: aimsigh moladh 1, 2 nó 3 de réir uimhreach, teidil nó eochairfhocail; taispeánann /coverage cé acu a labhraíonn faoi cad.
help-resources = /resources: cuardaigh na hiontrálacha, nó brabhsáil iad de réir ábhair, lucht spéise nó molta; míníonn /glossary téarma.
help-suggest = /suggest: mol iontráil nó athrú; déanann na modhnóirí cinneadh agus cuirtear in iúl duit é. Oibríonn na modhnóirí le /corpus review.
help-volunteer = /volunteer: abair cé na hábhair a bhféadfaidh comhghleacaithe ceist a chur ort fúthu anseo.
help-about = /about quality: cé chomh maith is atá na freagraí, i bhfigiúirí. /language agus /privacy: cén teanga a labhraíonn Docent leat, agus cad a choinníonn sé.
help-worded = Tá sé difriúil anseo: cuireann múnla teanga na freagraí i bhfocail. Seoltar an cheist agus na sleachta chuig { $host }; tá a chuid línte marcáilte agus tá na sleachta cruinne fúthu.
help-privacy = Ní choinníonn Docent ceist ach amháin nuair a bhrúnn tú “Doiciméadaigh é seo, le do thoil”, agus ní ghlaonn sé ar aon seirbhís sheachtrach. Féach /privacy.
about-title = Cad é Docent
about-body = Bota a lorgaíonn do cheist in iontrálacha seiceáilte (líon: { $entries }; eagrán { $edition } den bhailiúchán foinsí) agus a luann iad focal ar fhocal lena bhfoinsí. Freagraíonn sé i do theanga agus deir sé é nuair nach bhfuil a fhios aige.
about-where = Cad a ritheann cá háit
about-runs = Ritheann gach rud ar mheaisín an oibreora féin: gan samhail ghiniúnach, gan seirbhís sheachtrach. Léitear do cheist, freagraítear í agus déantar dearmad uirthi.
about-never = Cad nach ndéanann sé choíche
about-never-does = Ní chumann sé téacs, ní thugann sé comhairle dlí ná caomhnaithe, ní labhraíonn sé mura bhfiafraítear de nó mura mian leis an bhfreastalaí é, agus ní thaispeánann sé iontrálacha freastalaí amháin do chinn eile.
privacy-title = Cad a choinníonn Docent
privacy-body = Freagraítear ceisteanna agus déantar dearmad orthu. Coinnítear: ceisteanna ar bhrúigh duine “Doiciméadaigh é seo, le do thoil” ina leith; vótaí ar fhreagraí, gan an cheist, ar feadh 90 lá; cé a mhol athruithe ar an mbailiúchán foinsí nó a rinne cinneadh fúthu; cad dó ar thairg duine; teanga roghnaithe; agus ar feadh 30 lá cé na freagraí a luann cé na hiontrálacha, gan cé a d'fhiafraigh.
privacy-of-you = Fút féin
privacy-nothing = Ní choinnítear dada fút.
privacy-questions = Ceisteanna a dteastaíonn iontráil fúthu
privacy-votes = Vótaí
privacy-contacts = Freastalaithe ar thairg tú iontu
privacy-calls = Glaonna na seachtaine seo
privacy-preferences = Teanga roghnaithe
privacy-drafts = Moltaí
privacy-approvals = Faomhadh
privacy-versions = Leaganacha a scríobh tú
privacy-log = Línte i logáil na n-athruithe
privacy-export = Tóg leat é
privacy-export-done = Seo gach rud a choinnítear fút.
privacy-delete = Scrios é
privacy-delete-ask = Scriosfar do cheisteanna, do vótaí, do roghanna agus ar thairg tú dó. Fanann an méid a scríobh tú don bhailiúchán foinsí, mar théacs iarbhaill. Ní féidir é seo a chealú.
privacy-delete-sure = Scrios é, cinnte
privacy-delete-done = Déanta. Níl aon rud a choinnítear ag díriú ort a thuilleadh.
privacy-backups = Bíonn sé sna cúltacaí oíche go ceann { $days } lá ar a mhéad; níl siad ann ach chun cliseadh a leigheas.
language-chosen = Labhraíonn Docent an teanga seo leat anois: { $language }. Freagraítear ceist i dteanga eile sa teanga sin i gcónaí.
language-own = Labhraíonn Docent teanga do Discord leat anois: { $language }.
language-unknown = Ní labhraíonn Docent an teanga sin. Roghnaigh ceann ón liosta.
welcome-title = Tá Docent anois ar { $server }
welcome-body = Freagraíonn Docent ceisteanna faoi intleacht shaorga i músaeim ó bhailiúchán foinsí seiceáilte, i do theanga, le sleachta cruinne agus foinsí. Trí chéim, iad go léir in /setup ar do fhreastalaí: roghnaigh ar dtús cá bhfreagraíonn sé gan é a lua; ansin cé a fhéadann athruithe ar an mbailiúchán foinsí a mholadh agus a fhaomhadh; ar deireadh, cén cainéal ina n-insítear do na modhnóirí cad a dteastaíonn aire uaidh. Oibríonn sé gan aon chuid de seo freisin: is féidir le duine ar bith /ask a chlóscríobh nó é a lua.
volunteer-title = An bhféadann comhghleacaithe ceist a chur ort?
volunteer-body = Nuair nach leor an bailiúchán foinsí, is féidir ceist a chur ar dhuine. Roghnaigh d'ábhair; luaitear thú faoi fhreagra, gan a bheith níos minice sa tseachtain ná mar is mian leat. Is féidir leat stopadh uair ar bith.
volunteer-topics = D'ábhair
volunteer-none = Ceann ar bith go fóill.
volunteer-often = Cé chomh minic
volunteer-weekly =
    { $count ->
        [one] uair amháin sa tseachtain ar a mhéad
        [two] { $count } uair sa tseachtain ar a mhéad
        [few] { $count } huaire sa tseachtain ar a mhéad
        [many] { $count } n-uaire sa tseachtain ar a mhéad
       *[other] { $count } uair sa tseachtain ar a mhéad
    }
volunteer-stop = Stop
quality-title = Cé chomh maith is atá na freagraí
quality-body = Tomhaiste ar { $questions } ceist a coinníodh chuige seo, eagrán { $edition }: freagraítear { $answered } % de na ceisteanna a bhfuil freagra orthu sa chorpas, agus luann { $correct } % de na freagraí sin iontráil cheart ar dtús. As na ceisteanna nach bhfuil freagra orthu ann, freagraítear { $false } % mar sin féin.
quality-languages = De réir teanga: ceisteanna · freagraithe · iontráil cheart ar dtús
trouble = Chuaigh rud éigin amú ar thaobh Docent, agus níor athraíodh aon rud. Bain triail eile as i gceann nóiméid; má leanann an fhadhb, abair le modhnóir é.

## What went wrong

# { names } are file names, ids, numbers or dates.
error-check-the-it-cannot-be-used-as = Seiceáil an réimse “{ $field }”: ní féidir é a úsáid mar atá; cuir i gcomparáid é le ceann iontrála eile.
error-say-where-this-comes-from-the-title = Abair cad as a dtagann sé seo: teideal na foinse, a seoladh gréasáin, nó an dá cheann.
error-check-the-it-may-have-at-most = Seiceáil an réimse “{ $field }”: { $most } carachtar ar a mhéad atá ceadaithe ann.
error-check-the-it-is-empty-so-write = Seiceáil an réimse “{ $field }”: tá sé folamh, mar sin scríobh rud éigin.
error-check-the-source-give-a-title-a = Seiceáil an fhoinse: tabhair teideal, seoladh gréasáin a thosaíonn le https://, nó an dá cheann.
error-is-no-date-write-it-as-2027 = Ní dáta é “{ $typed }”; scríobh é mar 2027-03-01 nó 1.3.2027.
error-there-is-no-entry-here-to-change = Níl aon iontráil “{ $entry }” anseo le hathrú; lorg í le /corpus find nó `docent corpus find`.
error-the-entry-was-retired-restore-it-before = Tarraingíodh siar an iontráil “{ $entry }”; athchóirigh í sula n-athraíonn tú í.
error-has-no-version-its-history-shows-those = Níl leagan { $version } ag “{ $entry }”; taispeánann a stair na cinn atá ann.
error-was-changed-meanwhile-it-is-at-version = Athraíodh “{ $entry }” idir an dá linn: tá sí ag leagan { $version }, agus rinneadh é seo in aghaidh leagan { $base }; coinnítear an dá cheann, cuir i gcomparáid iad agus cuir in eagar arís.
error-the-entry-is-already-nothing-was-changed = Tá an iontráil “{ $entry }” sa staid seo cheana: { $turned }; níor athraíodh aon rud.
error-the-entry-already-says-exactly-that-nothing = Deir an iontráil “{ $entry }” é sin go díreach cheana; níor athraíodh aon rud.
error-the-id-is-already-taken-give-the = Tá an t-aitheantas “{ $entry }” in úsáid cheana; tabhair ceann eile don iontráil.
error-draft-was-already-nothing-was-changed = Tá dréacht { $number } sa staid seo cheana: { $state }; níor athraíodh aon rud.
error-draft-was-amended-after-you-opened-it = Leasaíodh dréacht { $number } tar éis duit é a oscailt; féach air arís, ansin déan cinneadh.
error-you-have-approved-draft-already-it-waits = D'fhaomh tú dréacht { $number } cheana; tá sé ag fanacht le duine eile.
error-docent-does-not-read-this-kind-of = { $name }: ní léann Docent an cineál seo comhaid; sábháil é mar cheann díobh seo: { $kinds }.
error-this-is-not-save-it-as-or = { $name }: de réir a ábhair is é seo { $found }, ach de réir a iarmhíre { $expected }; sábháil é sa chineál ceart nó ceartaigh an iarmhír.
error-the-file-is-empty-save-it-again = { $name }: tá an comhad folamh; sábháil arís é lena théacs.
error-no-text-was-found-in-the-file = { $name }: níor aimsíodh téacs sa chomhad; oscail é agus seiceáil gur téacs atá ann, ní pictiúir.
error-the-file-is-damaged-or-too-complicated = { $name }: tá an comhad damáistithe nó róchasta le léamh; oscail é agus sábháil arís é.
error-the-file-is-protected-by-a-password = { $name }: tá an comhad faoi chosaint pasfhocail; sábháil cóip gan phasfhocal agus iompórtáil í.
error-the-pages-hold-no-readable-text-so = { $name }: níl téacs inléite ar na leathanaigh, mar sin is dócha gur scanadh é; rith aithint téacs (OCR) air ar dtús.
error-the-file-is-larger-than-mib-split = { $name }: tá an comhad níos mó ná { $mebibytes } MiB; roinn é nó fág na pictiúir ar lár.
error-the-text-is-longer-than-characters-split = { $name }: tá an téacs níos faide ná { $characters } carachtar; roinn é ina chomhaid éagsúla.
error-the-file-has-more-than-pages-split = { $name }: tá níos mó ná { $pages } leathanach sa chomhad; roinn é ina chomhaid éagsúla.
error-it-unpacks-into-more-than-a-document = { $name }: díphacáiltear ina níos mó é ná mar a bhíonn i ndoiciméad; sábháil arís é ó do phróiseálaí focal.
error-it-unpacks-into-more-than-docent-reads = { $name }: díphacáiltear ina níos mó é ná mar a léann Docent; coinnigh { $members } téacs ann ar a mhéad.
error-it-holds-but-only-markdown-files-md = { $name }: tá { $member } ann, ach ní léitear ach comhaid Markdown (.md) ó zip; bain amach é.
error-has-the-id-of-another-file-in = { $name }: tá aitheantas comhaid eile ann, “{ $entry }”, ag { $member }; tabhair a aitheantas féin do gach ceann.
error-the-file-is-too-large-or-damaged = { $name }: tá an comhad rómhór nó damáistithe le léamh; roinn é, nó oscail é agus sábháil arís é.
error-the-computer-is-too-busy-to-read = { $name }: tá an ríomhaire róghnóthach chun an comhad a léamh anois; bain triail eile as i gceann cúpla nóiméad.
error-the-file-has-more-than-rows-split = { $name }: tá níos mó ná { $rows } ró sa chomhad; roinn é ina chomhaid éagsúla.
error-the-first-row-does-not-name-the = { $name }: ní ainmníonn an chéad ró na colúin; cuir ró leis mar 'id,title,text,url'.
error-row-cannot-be-read-so-nothing-was = { $name }: ní féidir ró { $row } a léamh, mar sin níor iompórtáladh aon rud; { $advice }.
error-give-a-plain-web-address-which-begins = { $name }: tabhair gnáthsheoladh gréasáin, a thosaíonn le https:// agus nach n-ainmníonn port ná úsáideoir.
error-no-public-web-page-can-be-reached = { $name }: ní féidir leathanach gréasáin poiblí a shroicheadh ann; seiceáil an seoladh, nó iompórtáil mar chomhad é.
error-the-site-answers-with-error-instead-of = { $name }: freagraíonn an suíomh le hearráid { $status } in ionad leathanaigh; { $value }.
error-the-address-leads-on-more-than-times = { $name }: atreoraíonn an seoladh níos minice ná { $hops } uair; oscail é agus úsáid an seoladh deireanach.
error-the-site-takes-too-long-to-answer = { $name }: glacann an suíomh rófhada le freagairt; bain triail eile as níos déanaí, nó iompórtáil an leathanach mar chomhad.
error-no-secure-connection-to-the-site-is = { $name }: ní féidir nasc slán a dhéanamh leis an suíomh; sábháil an leathanach agus iompórtáil mar chomhad é.
error-the-site-s-answer-cannot-be-read = { $name }: ní féidir freagra an tsuímh a léamh; bain triail eile as níos déanaí, nó iompórtáil an leathanach mar chomhad.
error-there-is-more-than-mib-to-fetch = { $name }: tá níos mó ná { $mebibytes } MiB le fáil; sábháil an chuid atá uait mar chomhad.
error-this-is-no-web-page-pdf-word = { $name }: ní leathanach gréasáin ná comhad PDF, Word, Markdown, téacs ná CSV é seo; tabhair seoladh ceann díobh.
error-recommendation-is-not-in-the-corpus-restore = Níl moladh { $number } sa bhailiúchán foinsí; athchóirigh nó iompórtáil a iontráil.
error-there-is-no-entry-docent-corpus-list = Níl aon iontráil “{ $entry }” ann; taispeánann `docent corpus list` nó /resources cad atá ann.
error-there-is-no-draft-the-review-queue = Níl dréacht { $number } ann; taispeánann an scuaine iad siúd atá ag fanacht.
error-the-entry-was-retired-so-it-answers = Tarraingíodh siar an iontráil “{ $entry }”, mar sin ní fhreagraíonn sí aon duine; roghnaigh ceann beo.
error-there-is-no-such-open-question-the = Níl a leithéid de cheist oscailte ann; taispeánann an clár na cinn atá ann.
error-somebody-asked-where-that-entry-is-not = Chuir duine ceist áit nach bhfeictear an iontráil sin; roghnaigh ceann a fhéadann gach duine acu a léamh.
error-the-entry-was-retired-ask-again-to = Tarraingíodh siar an iontráil “{ $entry }”; fiafraigh arís chun a fháil cad a tháinig ina háit.
error-give-a-reason-in-a-few-words = Tabhair cúis i gcúpla focal; fanann sí sa stair.
error-docent-was-asked-a-lot-within-a = Cuireadh go leor ceisteanna ar Docent taobh istigh de nóiméad; cuir ceist arís i gceann { $seconds } soicind.
error-many-people-are-asking-just-now-ask = Tá go leor daoine ag cur ceisteanna faoi láthair; cuir ceist arís i gceann tamaillín.
# Words that stand inside the sentences above: kinds of files, what to do about a row, states, fields.
phrase-a-text-file = comhad téacs
phrase-a-pdf-file = comhad PDF
phrase-a-docx-document = doiciméad .docx
phrase-another-kind-of-file = cineál eile comhaid
phrase-another-kind-of-office-or-zip-file = cineál eile comhaid Office nó zip
phrase-a-binary-file = comhad dénártha
phrase-a-word-excel-or-zip-file = comhad Word, Excel nó zip
phrase-an-old-office-file = seanchomhad Office
phrase-an-rtf-file = comhad RTF
phrase-a-picture = pictiúr
phrase-a-compressed-file = comhad comhbhrúite
phrase-remove-the-nul-character-in-it = bain an carachtar NUL as
phrase-give-it-an-id-that-no-other = tabhair aitheantas dó nach bhfuil ag ró eile
phrase-write-one-json-object-on-each-line = scríobh réad JSON amháin ar gach líne
phrase-check-its-quotation-marks-and-the-length = seiceáil a chomharthaí athfhriotail agus fad a chealla
phrase-add-its-text-or-remove-it = cuir a théacs leis nó bain amach é
phrase-look-for-its-new-address = lorg a sheoladh nua
phrase-try-again-later = bain triail eile as níos déanaí
phrase-save-the-page-and-import-it-as = sábháil an leathanach agus iompórtáil mar chomhad é
phrase-retired = tarraingthe siar
phrase-live = beo
phrase-open = oscailte
phrase-sent-back = curtha ar ais
phrase-published = foilsithe
phrase-rejected = diúltaithe
phrase-title = teideal
phrase-text = téacs
phrase-topic = ábhar
phrase-language = teanga
phrase-owner = cúramóir
phrase-entry = iontráil
phrase-source = foinse

## Commands, as Discord lists them

# A name is one word in small letters without blanks (a hyphen may join two), at most 32 letters; those of one command differ from each other.
# Names with a blank in English (Ask Docent, Add to the corpus) are entries of a menu and may be ordinary phrases. A description has at most 100 letters.
name-ask = fiafraigh
name-question = ceist
name-private = príobháideach
name-recommendation = moladh
name-query = iarratas
name-compare = comparáid
name-to = do
name-coverage = clúdach
name-theme = téama
name-resources = acmhainní
name-search = cuardach
name-topic = ábhar
name-audience = lucht-spéise
name-glossary = gluais
name-term = téarma
name-corpus = corpas
name-add = cuir-leis
name-where = cá
name-questions = ceisteanna
name-upload = uaslódáil
name-file = comhad
name-source = foinse
name-rights = cearta
name-review-by = athbhreithniú-faoi
name-link = nasc
name-url = seoladh
name-gaps = bearnaí
name-close = dún
name-entry = iontráil
name-dismiss = ruaig
name-edit = eagar
name-owner = cúramóir
name-retire = tarraing-siar
name-reason = cúis
name-restore = athchóirigh
name-revert = fill
name-version = leagan
name-show = taispeáin
name-find = aimsigh
name-words = focail
name-history = stair
name-log = logáil
name-export = easpórtáil
name-review = cinneadh
name-suggest = mol
name-volunteer = tairg
name-setup = socrú
name-language = teanga
name-privacy = príobháideachas
name-about = maidir-le
name-docent = docent
name-quality = cáilíocht
name-help = cabhair
name-ask-docent = Cuir ceist ar Docent
name-add-to-the-corpus = Cuir leis an mbailiúchán foinsí
choice-this-server = an freastalaí seo
choice-all-servers = gach freastalaí
describe-ask-about-ai-in-museums-the-recommendations = Fiafraigh faoi IS i músaeim: na moltaí, dlí, maoiniú, uirlisí, eitic.
describe-your-question-in-your-language = Do cheist, i do theanga féin
describe-only-you-see-the-answer = Ní fheiceann ach tusa an freagra
describe-look-up-recommendation-1-2-or-3 = Aimsigh moladh 1, 2 nó 3: de réir uimhreach, teidil, eochairfhocail nó ábhair.
describe-for-example-2-second-iii-copyright-finanzierung = Mar shampla: 2, dara, III, cóipcheart, Finanzierung; taispeánann folamh na trí cinn
describe-set-it-beside-another-one-theme-by = Cuir taobh le ceann eile é, téama ar théama
describe-somebody-it-is-meant-for-they-are = An duine dá bhfuil sé; luaitear an duine sin
describe-only-you-see-it = Ní fheiceann ach tusa é
describe-which-recommendation-says-what-on-a-theme = Cén moladh a deir cad faoi théama, agus cad nach labhraíonn ceann ar bith faoi.
describe-a-theme-such-as-copyright-or-training = Téama, mar chóipcheart nó oiliúint
describe-search-the-entries-or-browse-them-by = Cuardaigh na hiontrálacha, nó brabhsáil de réir ábhair, lucht spéise nó molta.
describe-words-to-look-for-in-any-language = Focail le lorg, i dteanga ar bith
describe-browse-one-topic = Brabhsáil ábhar amháin
describe-what-is-of-use-to-some-people = Cad atá úsáideach do dhaoine áirithe i músaem
describe-what-bears-on-recommendation-1-2-or = Cad a bhaineann le moladh 1, 2 nó 3
describe-what-a-term-of-ai-in-museums = Cad is brí le téarma IS i músaeim, de réir a ainm i do theanga.
describe-the-term = An téarma
describe-look-into-the-corpus-and-look-after = Féach ar an mbailiúchán foinsí agus tabhair aire dó.
describe-write-a-new-entry = Scríobh iontráil nua.
describe-its-topic = A hábhar
describe-who-may-see-it = Cé a fhéadann í a fheiceáil
describe-questions-it-answers-separated-by = Ceisteanna a fhreagraíonn sí, deighilte le |
describe-add-a-file-pdf-word-web-page = Cuir comhad leis: PDF, Word, leathanach gréasáin, Markdown, téacs, CSV nó zip easpórtála.
describe-at-most-10-mb = 10 MB ar a mhéad
describe-where-it-comes-from-title-web-address = Cad as a dtagann sí: teideal, seoladh gréasáin, nó an dá cheann
describe-who-holds-the-rights-or-the-licence = Cé leis na cearta, nó an ceadúnas
describe-when-to-look-at-it-again-such = Cathain a fhéachfar uirthi arís, m.sh. 2027-03-01
describe-add-a-page-or-a-document-from = Cuir leathanach nó doiciméad ón ngréasán leis.
describe-its-address = A seoladh
describe-questions-the-corpus-did-not-answer-kept = Ceisteanna gan fhreagra sa bhailiúchán foinsí, coinnithe le toiliú; dún ceann le hiontráil.
describe-number-of-a-question-to-close = Uimhir na ceiste le dúnadh
describe-the-entry-that-answers-it = An iontráil a fhreagraíonn í
describe-number-of-one-to-dismiss = Uimhir na ceiste le ruaigeadh
describe-change-an-entry-its-text-in-a = Athraigh iontráil: a téacs i bhfoirm, a sonraí anseo.
describe-the-entry = An iontráil
describe-who-looks-after-it = Cé a thugann aire di
describe-rights-of-its-source = Cearta a foinse
describe-take-an-entry-out-of-every-answer = Bain iontráil as gach freagra; fanann a téacs agus a stair.
describe-why-it-stands-in-the-history = Cén fáth; fanann sé sa stair
describe-bring-a-retired-entry-back = Tabhair iontráil tharraingthe siar ar ais.
describe-make-an-earlier-version-of-an-entry = Déan téacs na hiontrála de leagan níos luaithe arís.
describe-the-version-to-go-back-to = An leagan le filleadh air
describe-show-an-entry-with-its-source-version = Taispeáin iontráil lena foinse, leagan agus staid.
describe-find-entries-by-words-or-meaning-in = Aimsigh iontrálacha de réir focal nó brí, i dteanga ar bith.
describe-what-to-look-for = Cad atá le lorg
describe-who-changed-an-entry-when-and-why = Cé a d'athraigh iontráil, cathain agus cén fáth; fill ar leagan níos luaithe.
describe-what-was-done-to-the-corpus-here = Cad a rinneadh leis an mbailiúchán foinsí anseo, cé a rinne agus cén fáth; mar chomhad freisin.
describe-everything-as-a-csv-file = Gach rud, mar chomhad CSV
describe-the-entries-as-markdown-files-in-a = Na hiontrálacha mar chomhaid Markdown i zip, i bhfoirm knowledge/corpus.
describe-which-entries = Cé na hiontrálacha
describe-drafts-that-wait-for-a-decision-your = Dréachtaí ag fanacht le cinneadh; do mholtaí féin, mura ndéanann tú cinneadh ar bith.
describe-suggest-a-new-entry-or-a-change = Mol iontráil nua nó athrú; déanann na modhnóirí cinneadh.
describe-the-entry-to-change-leave-it-out = An iontráil le hathrú; fág ar lár í do cheann nua
describe-say-on-which-topics-colleagues-here-may = Abair cé na hábhair a bhféadfar ceist a chur ort fúthu anseo, agus cé chomh minic.
describe-choose-where-docent-answers-here-and-who = Roghnaigh cá bhfreagraíonn Docent anseo agus cé a thugann aire don bhailiúchán foinsí.
describe-the-language-docent-speaks-to-you-without = An teanga a labhraíonn Docent leat; gan rogha, teanga do Discord.
describe-a-language = Teanga
describe-what-docent-keeps-of-you-see-it = Cad a choinníonn Docent fút: féach air, tóg leat é, scrios é.
describe-what-docent-is-and-how-well-it = Cad é Docent agus cé chomh maith is atá sé.
describe-what-docent-is-what-runs-where-and = Cad é Docent, cad a ritheann cá háit, agus cad nach ndéanann sé choíche.
describe-how-good-the-answers-are-in-figures = Cé chomh maith is atá na freagraí, i bhfigiúirí, de réir teanga.
describe-what-docent-does-how-to-ask-and = Cad a dhéanann Docent, conas ceist a chur, agus cad a choinníonn sé.
