"""Names that persons are given in Europe and the Americas, and that bodies, places and common words hardly share."""

GIVEN = """
aad achim adao adilson adolf adrian afonso agneta ahmet ailton aino alberta albin albrecht alejo aleksa aleksandar
alessia alexandros alexandru aleš alfons alfred alicja alina aline alistair alois alžběta amaro anastasios anca anders
anderson andreea andrija andrás aneta anežka aniela anikó anke anne-marie anneke annelie anneliese annemarie annette
annika anselmo antje anto antonella antonia antonis antti antun aníbal aoife aparecida apostolos araceli arjen
arkadiusz arnau arne arvid aslı astrid attila aurel aurelie aurelio axel aydın ayla aylin aysel baltasar balázs
baptiste barbora bartolomé bartosz bartłomiej bastien begüm bence benedicte benedikt bengt benita benito benoit bento
berit berna bernadeta bernarda bernardo bernd bernhard bert berta bertrand beto bettina beverly bianca birgit birgitta
birgitte blaise blanka boban bodo bogdan bogoljub bogusław bohumil bohuslav bojan bonnie bożena božidar branka branko
breno brigitte britt britta bruna burak burcu burkhard bärbel bülent břetislav caio camelia camille camilo canan carl
carlota carmela carmelo carolien carolyn carsten casimiro catalina cedric cees celestino celina celine celso cemal
cengiz ceren cesar cezar cezary chantal charles-henri cheryl christelle christiane christophe christos ciaran cicero
ciprian clarence clarice claudio claudiu cleber cleide clemente clementine clive colette colm conceicao concha conchita
connie constantin cordula corina corinne cornel cornelia cosmin costin craig creuza cristian cristobal csaba csilla
cynthia cyril czesław cándido cătălin dagmar dalibor dalva damien damir damián dana dandara danica daniele danielle
danijela danuta darinka dariusz darko davor debra declan deepak deirdre dejan delphine demetrio denise dennis derek
derya desanka detlef diane didier dietmar dietrich dijana dilek dilma dimitra dimitrios dimitris diogo dirk djalma
dobrila doina domitila donatella donna doreen dorota dorothea doru douglas draga dragan dragana dragica dragoljub
dragoș dubravka dumitru duncan dušan dušanka dóra dženana ebba eberhard ebru ece eckhard edelmira edeltraud edin
edith edmilson edna edouard edson edyta eero eeva efrain efraín egon eija eila eira eirini elfriede eliana eliane elif
elin elisa elisabetta eliseo eliška elke ellen elma elmar elodie eloy elsa elsebeth elvira elza elías elżbieta emanuele
emel emerson emese emil emile emilia emiliano emilie emilija emilio emina emine emre encarnación endre enikő enver enzo
eoin ercan erdal erdem erdoğan erich erika erkan erkki ernesta ernst erol ertuğrul erwin erzsébet esa eskil esko
esmeralda esra esteban estefanía estelle eszter ethan ethel etienne eugen eugene eulalia eunice eusebio eva evangelos
evaristo evelyne everton ewa ewan ewelina eylem ezequiel fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio
facundo fadila faruk fatma fausto federica felicia feliciano femke ferdinand ferenc fergus ferhat fermín fidel fikret
filippo filiz fiona flavia flavio florencia florent florentina florin fotini frances franciszek franck francois
francoise frans františek franziska frauke freda fredrik frida frieda frits fritz frode füsun gabriele gael gaelle gail
gamze gareth gaspar gaston geert genaro genevieve geoffrey georg geraldine geraldo gerard gerd gerda gergely gerhard
gerlinde germaine gerrit gert gertrud gertrude gheorghe ghislaine gianluca gianni giannis gijs gilbert gilberto gilles
gillian gilmar gilson giorgia giorgos giovana gisela gisele gladis gladys glenda gloria gonzaga goranka gordana
gottfried graham grażyna gregorio greta grigore griselda grozdana grzegorz gudrun guido guilherme guillaume gunilla
gunnar gunvor gustaf gustav gustavo gwenaelle gwendolyn gyula gyöngyi györgy gábor gökhan götz gülnur gülseren
gülten günter gürkan hajrija halina haluk halvor hamish hanna hanne hanneke hannele hannelore hannu hans-jürgen
hans-peter harriet harry hartmut hasan hatice hayri hedda hege heike heikki heiko heiner heinz heitor helga helge helio
helmi helmut heloisa hendrik henk henning henrik henrique henryk herbert heriberto herman hermann hernan hernando herve
hilary hilda hilde hildegard hilkka hipólito holger honorine horia horst hortensia howard hrvoje hubert huguette
humberto huub hynek håkan hülya hüseyin iain iancu iara ieda ignacia ilaria ildikó ileana ilhan ilie ilker ilkka ilona
ilse imogen imre ineke ines inga inge inger ingmar ingo ingvild inés ioan ioana ioanna ioannis ionela ionuț ipek
iracema irfan irma irmgard isadora isidro ismael istván iulia iulian ivana ivanka ivete ivette ivica ivonne iwona
izabela jaakko jaap jacek jacinto jacqueline jadranka jadwiga jagoda jaime jair jakub janaina jandira janet janina
janneke jannike janusz jari jarmila jarmo jaromír jaroslav jaroslava jarosław jasmina jasna jasper jazmín jean-claude
jean-marc jean-paul jean-pierre jeanne jeannette jeffrey jelena jelle jenny jenő jeroen jeronimo jerry jerzy jesper
jill jimena jindřich jitka joachim joaquim joaquin joceli jochen jodie joelle joep johannes joke jonatan joost joris
jorunn josefa josefina josefine josephine josette josiane josip josue jouni jovan jovana joyce juanita judit judy juha
juhani jukka julieta juliette julio jure jussara jussi justine justino justyna jutta jytte jános józef józsef jörg jörn
jülide kaarina kadir kaija kaisa kalevi kamil kamila karel kari karl-heinz karolina karsten katalin katharina kathleen
kathrin katia katri kazimierz kees kelly kemal kerem kerstin kinga kirsi kirsten kirsti kirsty kjell kjersti klaas
klára knut koen konrad konstantin konstantinos koray korinna kornél kosta kostas krešimir kristian kristin kristina
kristóf krisztina krunoslav kurt květa kyriakos kálmán kürşat laetitia laia lajos lambert larry lars-erik lasse laure
laurel laurence laurens laurențiu lauri lautaro lavinia leandro lech leena lefteris leif lena lenka lennart leonard
leonel leonor lepa lesley leszek leticia levente leyla liam libor libuše lidia lieke lieve ligia liisa lillian lina
linnea lionel lisandro liselotte livia liviu ljerka ljubica ljubiša ljubomir loic lorenzo loreto lori lorna lothar
lotte lourdes lovisa lovro luana lubomír luc lucian luciana luciane luciano lucila lucimar lucio lucrecia lucy lucyna
ludovic ludovica luděk luiz luiza luminița lutz luuk lyndon lászló lázaro maaike maarten mabel macarena machteld
madeleine mads magali magda maggie magne mahmut maisie maite maj maja malcolm malin manolis manon manuela marcela
marcelina marcia marcio mareike marek margarida margaux marguerite marian mariana mariano maribel maricarmen maricela
marie-christine marie-claire marie-france marieke mariela marielle marija marijan marijana marijke marilda marilena
marilia marilu marilyn mario marion marisela marit marius mariusz marja marjan marjatta markku markéta marlies marloes
marte martial martine marçal mateus mateusz mathieu mathilde matilde matteo matthäus matti maura maureen mauro mavis
maxime maximiliano małgorzata mechthild meike meinhard melchor mensur meral meredith merete meritxell mert meryem mette
michaela michalis michał mieczysław mieke mihaela mihai mihail mihály mijo mika mikko miklós milada milanka mildred
milica milivoj miljenko milka miloslav miloš milton milutin minna miodrag mircea mireia mireille mirela mireya mirjam
mirjana mirko mirna miroslav miroslava mirosław mladen moacir mogens moira moises molly momčilo monique montse
montserrat morten munira murat muriel murilo musa myra myriam márton máté máxima mårten müge mădălina nadege nadežda
nadine nadir nadja nahuel nail nancy nanna natasha natasja nataša nathaniel nayeli nazan nazlı nebojša necati neide
nelly nenad nereida nermin nesrin nestor neus neusa nevena nevin niamh nicanor nicola nicolasa nicole nicoleta nicu
niels nienke nigel nihal nikola nikolaj nikolaos nikolett nilgün nilza nimet nives noah noemi noemie norbert norberto
noreen nuray nuri nuria nurten nusreta oana obdulia octavian octavio odair oddvar odette odile ofelia ognjen oktay ola
olaf olav oldřich olivera olivia olivio olli olof omaira ondřej orfelina orhan oriol orla ornela orsolya ortrud oskar
osmar ostoja osvaldo oswaldo otavio otmar ottmar outi ovidiu oğuz padraig pamela panagiotis pascal pascale pascual
patrice paulette paulien pauline pavla pavle pavlos paweł peder peggy pekka pelle pentti pepe percy perica pernille
perry petar petr petre petri petros petru philibert philippa phoebe phyllis pierre-yves pierrette piet pieter pirjo
pirkko piroska plutarco poul predrag primitivo przemysław próspero pál päivi pär pınar quentin quirino radek radim
radka radmila radojka radomír radoslav radosław radovan radu rafał raffaele raffaella ragnar ragnhild ragıp raija raimo
raimundo rainer raissa ralf ralph raluca ramiro ramona ranko raphael raphaelle rasmus ratko raymond raymonde recep
reginald reijo reinaldo reiner reinhard reinhold remei remi remy renan renate renato renee renske renán reynaldo rhonda
rhys riccardo rigoberta rigoberto riitta rik rikke risto ritva rob roberta robyn rodolfo rodolphe rogelio rogerio
roland rolando romain romeu romulo ronaldo ronan rory rosalba rosalia rosalie rosalind rosalinda rosalyn rosana rosane
rosangela rosaura rosemarie rosita rostislav roswitha roxanne ruben rudolf rufina rufino rui rupert ruprecht russell
rutilio ruud ruxandra ružica réka rózsa rüdiger răzvan saara sabina sabri sakari salih salome samara sami sanda sander
sandrine sandro sanja sanna sanne satu saturnino saša sebastiana sebastien sedat seija selahattin selda selene selim
selin selçuk semra senada seppo serap serban serdar serge serkan serpil servando severine severino sevil sevim sezgin
shannon sheila sherry sian sibel sidney siegfried signe sigrid sigurd silke silvana silverio silvestre silvija silvio
silviu simona sinan sinead siobhan sirpa sissel sixto sjoerd sladjana slavica slavko slađana slobodan snežana solange
solveig songül sonja sophia sorin soňa spyros srđan stanislav stanisław stanley stavros staša stefania stefanie steffen
stelian stelios stephane stevan stijn stjepan stojan stuart sture suely sunniva suzana suzette svein sven svetozar
swantje sybil sylvain sylvaine sylvester sylwia synnøve szabolcs szilvia szymon sándor søren süleyman sławomir tabitha
tadeo tadeusz tahir tais tamsin tamás tanja tapani tapio tarcisio tarja tarık tatjana tayfun taylan teemu telma teodor
teodoro teofilo tereza terje tero terry teun thais thanasis thanos thea theo theodor theodoros thiago thibault thibaut
thijs thilo thor thorsten tiago tibor tihomir tiina tijana tilda timo timoteo tina tineke tirso titia tiziana tjeerd
tobias toby tolga tomasa tomislav tommaso tomo torben torbjørn tore torgeir torill torleif tove tracey tracy traian
traute trevor trine troels trond trudy tudor tuncay tunç tuomas turid tuula tímea tülin ubaldo udo ulf ulises ulla
ulrik ulrike umberto urbano ursel urszula uta ute uwe uğur valdir valentin valentino valentín valerie valmir vanesa
vanessa vangelis vasile vasilis vedran veli velimir veljko velma vendula veronika vesna vianney vidar vigdis viktória
vilde ville vilma vilmos vincenzo vinicius vinko violeta viorel viorica virgil virgilio virginie virpi vitor vittorio
vivian viviane vivienne vlad vladan vladislav vlado vlasta vojislav vojtěch vít wacław wagner walburga waldemar wallace
walmir waltraud wanda wenceslao wendy wenzel werner wiebke wiesław wiesława wiktor wilfredo wilfried willem willi
wilmer wilson wim winfried winifred witold wojciech wolf-dieter wolfram wouter władysław włodzimierz xavi ximena ximo
yadira yamila yanina yann yannick yannis yavuz yaşar yesenia yiannis yolotl yorgos yves yvette yvonne yılmaz zachary
zbigniew zdenka zdenko zdeňka zdravko zdzisław zehra zeki zelda zenón zilda zita zlatan zlatko zoe zofia zoila zoraida
zoran zorica zorka zsolt zsuzsa zsuzsanna zsófia zuzana zuzanna zvonimir ákos árpád åsa åse çağla çetin íñigo ömer özge
özlem øyvind čedomir čeněk đorđe đurđa łukasz şebnem şenol şeyma šefik štěpán šárka željka željko živko
"""
