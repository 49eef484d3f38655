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
own-explanation = míniú Docent féin
undated = gan dáta
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

## Help and trouble

help-title = Cad a dhéanann Docent
help-body = Freagraíonn Docent ceisteanna faoi na trí mholadh maidir le hintleacht shaorga i músaeim (NEMO, 2024) agus faoina mbaineann leo: dlí, maoiniú, caighdeáin, uirlisí, eitic agus samplaí. Tugann sé sleachta as bailiúchán foinsí a choinníonn an mol, ainmníonn sé a fhoinsí, agus deir sé é nuair nach bhfuil a fhios aige. Ní ghineann sé aon téacs.
help-ask = Cuir ceist i do theanga féin. Cuir “private” ar siúl agus is tusa amháin a fheicfidh an freagra. Is féidir Docent a lua i gcainéal nó scríobh chuige go díreach freisin; freagair freagra chun tuilleadh a fhiafraí.
help-recommendation = Aimsigh moladh 1, 2 nó 3 de réir uimhreach, teidil nó eochairfhocail.
help-resources = Cuardaigh na hiontrálacha nó brabhsáil iad de réir topaice.
help-privacy = Ní choinníonn Docent ceisteanna ná ainmneacha, agus ní úsáideann sé aon seirbhís sheachtrach.
trouble = Chuaigh rud éigin amú ar thaobh Docent, agus níor athraíodh aon rud. Bain triail eile as i gceann nóiméid; má leanann an fhadhb, abair le modhnóir é.
