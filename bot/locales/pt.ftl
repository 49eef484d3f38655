# What Docent says, in Portuguese. A translation of en.ftl.

## Under an answer

# Shown before quotes that are not in the asker's language.
note-other-language = Na coletânea de fontes, este texto está noutra língua ({ $language }); é citado tal como está.
own-words = resumo da fonte feito pelo Docent
verbatim = palavra por palavra, da fonte
gloss = leitura do Docent para os museus, não uma afirmação da fonte
addressed-to = Destinatários: { $who }. Não é uma regra para os museus.
policymakers = decisores políticos a nível local, nacional e europeu
sources = Fontes
related = Para continuar a ler
nearest = Fichas mais próximas
edition = Coletânea de fontes, edição { $edition } · apenas citações, nada gerado · o Docent é um bot
own-explanation = Explicação feita pelo Docent
undated = sem data
translated-unofficially = Tradução não oficial do Docent (original: { $language }).
translated-officially = Tradução: { $by }.
medium-confidence = A fonte é escassa ou secundária: verifique antes de se basear nela.

## When there is no answer

abstain-outside = Isto está fora do que o Docent conhece: os museus e a IA, com o direito, o financiamento, as normas, as ferramentas e a ética à sua volta. Experimente uma pergunta sobre um destes temas ou pergunte aqui a um ou uma colega.
abstain-not-covered = A coletânea de fontes não responde a isto, e o Docent não adivinha. Veja abaixo as fichas mais próximas, formule a pergunta de outra maneira ou pergunte aqui a um ou uma colega.
abstain-ambiguous = Isto pode querer dizer várias coisas. Pergunte com uma frase completa ou escolha uma das fichas abaixo.
abstain-advice = Isto exige alguém que conheça o caso: um ou uma jurista para questões legais, um conservador-restaurador ou uma conservadora-restauradora para os objetos. As fichas abaixo dão apenas o enquadramento.
unreadable-empty = Não há nenhuma pergunta para ler. Escreva uma numa frase, por exemplo: Quem deve pagar a formação em IA nos museus?
unreadable-too-long = É demasiado longo para uma pergunta. Pergunte em { $most } carateres, no máximo; um documento pode antes ser acrescentado à coletânea de fontes.

## Look-ups

recommendation-unknown = Não é nenhuma das três recomendações. Indique um número de 1 a 3, uma palavra do título ou um tema como direitos de autor ou formação.
recommendation-number = Recomendação { $number }
says-nothing = nada diz sobre este tema
theme-silent = Nenhuma das três recomendações fala deste tema: { $theme }.
theme-act = Estas fichas ajudam um museu a agir neste domínio:
compare-title = As recomendações { $first } e { $second } lado a lado
compare-same = Escolha duas recomendações diferentes para comparar, por exemplo, a 1 e a 3.
neither-says = Nenhuma das duas fala destes temas: { $themes }.
topics-title = Temas
topics-pick = Abrir um tema
resources-title = Recursos: { $topic }
resources-found = Fichas sobre «{ $words }»
resources-none = Não foi encontrado nada. Experimente uma palavra mais curta ou explore por tema.
resources-pick = Abrir uma ficha
resources-page = Página { $page } de { $pages }
previous = Anterior
next = Seguinte
unknown-entry = Essa ficha já não existe. Utilize /resources para encontrar a que a substituiu.

## Topics

topic-recommendations = Recomendações
topic-first-steps = Primeiros passos
topic-glossary = Glossário
topic-law = Legislação sobre IA
topic-copyright = Direitos de autor
topic-privacy = Privacidade e segurança
topic-ethics = Ética e enviesamentos
topic-accessibility = Acessibilidade
topic-policy = Políticas e estratégias
topic-funding = Financiamento
topic-data-spaces = Espaços de dados e nuvem do património
topic-collection-data = Dados das coleções e normas
topic-tools = Ferramentas
topic-practice = Exemplos práticos
topic-networks = Redes e eventos

## Help and trouble

help-title = O que faz o Docent
help-body = O Docent responde a perguntas sobre as três recomendações relativas à IA nos museus (NEMO, 2024) e ao que as acompanha: direito, financiamento, normas, ferramentas, ética e exemplos. Cita uma coletânea de fontes mantida pelo hub, indica as suas fontes e di-lo quando não sabe. Não gera texto.
help-ask = Pergunte na sua língua. Ative «private» para que a resposta seja visível apenas para si. Também pode mencionar o Docent num canal ou escrever-lhe diretamente; responda a uma resposta para perguntar mais.
help-recommendation = Consultar a recomendação 1, 2 ou 3 por número, título ou palavra-chave.
help-resources = Pesquisar as fichas ou explorá-las por tema.
help-privacy = O Docent não guarda perguntas nem nomes e não recorre a nenhum serviço externo.
trouble = Algo correu mal do lado do Docent e nada foi alterado. Tente novamente daqui a pouco; se o problema persistir, avise a equipa de moderação.
