"""Names that persons are given in Europe and the Americas, and that bodies, places and common words hardly share."""

GIVEN = """
aad achim adao adilson adrian afonso agneta ahmet ailton aino alberta albrecht aleksandar alessia alexandros alexandru
aleš alfons alfred alicja alina aline alistair alois alžběta amaro anastasios anca anders anderson andreea andrás aneta
anežka aniela anikó anke anne-marie anneke annelie anneliese annemarie annette annika antje antonella antonia antonis
antti aoife aparecida apostolos araceli arjen arkadiusz arne arvid aslı astrid attila aurel aurelie aurelio axel aydın
ayla aylin aysel balázs baptiste barbora bartosz bartłomiej bastien begüm bence benedicte benedikt bengt benoit bento
berit berna bernd bernhard bert bertrand beto bettina beverly bianca birgit birgitta birgitte blaise blanka boban bodo
bogdan bogusław bohumil bohuslav bojan bonnie bożena branka branko breno brigitte britt britta bruna burak burcu
burkhard bärbel bülent břetislav caio camelia camille canan carl carmela carolien carolyn carsten cedric cees celina
celine celso cemal cengiz ceren cesar cezar cezary chantal charles-henri cheryl christelle christiane christophe
christos ciaran cicero ciprian clarence clarice claudio claudiu cleber cleide clementine clive colette colm conceicao
connie constantin cordula corina corinne cornel cornelia cosmin costin craig creuza cristian cristobal csaba csilla
cynthia cyril czesław cătălin dagmar dalibor dalva damien damir dana dandara danica daniele danielle danijela danuta
dariusz darko davor debra declan deepak deirdre dejan delphine denise dennis derek derya detlef diane didier dietmar
dietrich dilek dilma dimitra dimitrios dimitris diogo dirk djalma doina donatella donna dorota dorothea doru douglas
draga dragan dragana dragica dragoș dubravka dumitru duncan dušan dušanka dóra dženana ebba eberhard ebru ece eckhard
edeltraud edin edith edmilson edna edouard edson edyta eero eeva efrain egon eija eila eira eirini elfriede eliana
eliane elif elin elisa elisabetta eliška elke ellen elma elmar elodie elsa elsebeth elvira elza elżbieta emanuele emel
emerson emese emil emile emilia emiliano emilie emilio emina emine emre endre enikő enver enzo eoin ercan erdal erdem
erdoğan erich erika erkan erkki ernesta ernst erol ertuğrul erwin erzsébet esa eskil esko esra esteban estelle eszter
ethan etienne eugen eugene eva evangelos evelyne everton ewa ewan ewelina eylem fabian fabiana fabien fabienne fabio
fabiola fabrice fabrizio fadila faruk fatma federica felicia femke ferdinand ferenc fergus ferhat fidel fikret filippo
filiz fiona flavia flavio florencia florent florentina florin fotini frances franciszek franck francois francoise frans
františek franziska frauke fredrik frida frieda frits fritz frode füsun gabriele gaelle gamze gareth gaston geert
genevieve geoffrey georg geraldine geraldo gerard gerd gerda gergely gerhard gerlinde germaine gerrit gert gertrud
gheorghe ghislaine gianluca gianni giannis gijs gilbert gilberto gilles gillian gilmar gilson giorgia giorgos giovana
gisela gisele gladis gladys gloria goranka gordana gottfried graham grażyna greta grigore griselda grzegorz gudrun
guido guilherme guillaume gunilla gunnar gunvor gustaf gustav gustavo gwenaelle gyula gyöngyi györgy gábor gökhan götz
gülnur gülseren gülten günter gürkan halina haluk halvor hamish hanna hanne hanneke hannele hannelore hannu hans-jürgen
hans-peter harriet harry hartmut hasan hatice hayri hedda hege heike heikki heiko heiner heinz heitor helga helge helio
helmi helmut heloisa hendrik henk henning henrik henrique henryk herbert herman hermann hernan hernando herve hilary
hilde hildegard hilkka holger honorine horia horst hortensia howard hrvoje hubert huguette humberto huub hynek håkan
hülya hüseyin iain iancu iara ieda ilaria ildikó ileana ilhan ilie ilker ilkka ilona ilse imogen imre ineke ines inga
inge inger ingmar ingo ingvild ioan ioana ioanna ioannis ionela ionuț ipek iracema irfan irma irmgard isadora isidro
istván iulia iulian ivana ivanka ivete ivica ivonne iwona izabela jaakko jaap jacek jacinto jacqueline jadranka jadwiga
jaime jair jakub janaina jandira janet janina janneke jannike janusz jari jarmila jarmo jaromír jaroslav jaroslava
jarosław jasmina jasna jean-claude jean-marc jean-paul jean-pierre jeanne jeannette jeffrey jelena jelle jenny jenő
jeroen jeronimo jerry jerzy jesper jimena jindřich jitka joachim joaquim joaquin joceli jochen joelle joep johannes
joke joost joris jorunn josefa josefina josefine josette josiane josue jouni jovan jovana joyce judit judy juha juhani
jukka julieta juliette julio jussara jussi justine justyna jutta jytte jános józef józsef jörg jörn jülide kaarina
kadir kaija kaisa kalevi kamil kamila karel kari karl-heinz karolina karsten katalin katharina kathleen kathrin katia
katri kazimierz kees kelly kemal kerem kerstin kinga kirsi kirsten kirsti kjell kjersti klaas klára knut koen konrad
konstantin konstantinos koray korinna kornél kosta kostas kristian kristin kristina kristóf krisztina kurt květa
kyriakos kálmán kürşat laetitia lajos lambert larry lars-erik lasse laure laurence laurens laurențiu lauri lautaro
lavinia leandro lech leena lefteris leif lena lenka lennart leonard leonel leonor lepa leszek leticia levente leyla
liam libor libuše lidia lieke lieve ligia liisa lillian lina linnea lionel liselotte livia liviu ljubica ljubiša
ljubomir loic lorenzo lori lothar lotte lourdes lovisa lovro luana lubomír luc lucian luciana luciane luciano lucila
lucimar lucio lucrecia lucy lucyna ludovic ludovica luděk luiz luiza luminița lutz luuk lászló maaike maarten machteld
madeleine mads magali magda magne mahmut maite maj maja malcolm malin manolis manon manuela marcela marcelina marcia
marcio mareike marek margarida margaux marguerite marian mariana mariano maribel maricarmen maricela marie-christine
marie-claire marie-france marieke mariela marielle marija marijan marijana marijke marilda marilena marilia marilu
marilyn marion marit marius mariusz marja marjan marjatta markku markéta marlies marloes marte martial martine mateus
mateusz mathieu mathilde matilde matteo matthäus matti maura mauro maxime maximiliano małgorzata mechthild meike
meinhard meral merete mert meryem mette michaela michalis michał mieczysław mieke mihaela mihai mihail mihály mika
mikko miklós milada milica milivoj miljenko miloslav miloš milton minna miodrag mircea mireille mirela mireya mirjam
mirjana mirko miroslav miroslava mirosław mladen moacir mogens moises molly momčilo monique morten munira murat muriel
murilo musa myriam márton máté mårten müge mădălina nadege nadine nadir nadja nail nancy nanna natasha natasja nataša
nathaniel nazan nazlı nebojša necati neide nenad nermin nesrin nestor neusa nevena nevin niamh nicanor nicola nicolasa
nicole nicoleta nicu niels nienke nigel nihal nikola nikolaj nikolaos nikolett nilgün nilza nimet noah noemi noemie
norbert norberto nuray nuri nurten oana octavian octavio odair oddvar odette odile ofelia ognjen oktay ola olaf olav
oldřich olivia olivio olli olof omaira ondřej orhan orla orsolya ortrud oskar osmar osvaldo oswaldo otavio otmar ottmar
outi ovidiu oğuz padraig pamela panagiotis pascal pascale pascual patrice paulette paulien pavla pavlos paweł peder
peggy pekka pelle pentti pepe pernille petar petr petre petri petros petru philibert philippa phyllis pierre-yves
pierrette piet pieter pirjo pirkko piroska plutarco poul predrag przemysław pál päivi pär pınar quentin radek radim
radka radmila radomír radosław radovan radu rafał raffaele raffaella ragnar ragnhild ragıp raija raimo raimundo rainer
raissa ralf ralph raluca ramiro ranko raphael raphaelle rasmus ratko raymond raymonde recep reijo reinaldo reiner
reinhard reinhold remi remy renan renate renato renee renske rhonda rhys riccardo rigoberta rigoberto riitta rik rikke
risto ritva rob roberta rodolfo rodolphe rogelio rogerio roland rolando romain romeu romulo ronaldo rosalba rosalia
rosalie rosalind rosalinda rosana rosane rosangela rosaura rosemarie rosita rostislav roswitha ruben rudolf rufino rui
rupert ruprecht russell ruud ruxandra réka rózsa rüdiger răzvan saara sabina sabri sakari salih salome samara sami
sanda sander sandrine sandro sanja sanna sanne satu saša sebastiana sebastien sedat seija selahattin selda selim selin
selçuk semra seppo serap serban serdar serge serkan serpil servando severine severino sevil sevim sezgin shannon sibel
siegfried signe sigrid sigurd silke silvana silvestre silvio silviu simona sinan sinead siobhan sirpa sissel sjoerd
sladjana slavica slavko slađana slobodan snežana solange solveig songül sonja sophia sorin soňa spyros srđan stanislav
stanisław stanley stavros stefania stefanie steffen stelian stelios stephane stevan stijn stjepan stuart sture suely
sunniva suzana suzette svein sven svetozar swantje sylvain sylvaine sylwia synnøve szabolcs szilvia szymon sándor søren
süleyman sławomir tadeo tadeusz tahir tais tamás tanja tapani tapio tarcisio tarja tarık tatjana tayfun taylan teemu
telma teodor teodoro teofilo tereza terje tero terry teun thais thanasis thanos thea theo theodor theodoros thiago
thibault thibaut thijs thilo thor thorsten tiago tibor tihomir tiina timo tina tineke tirso titia tiziana tjeerd tobias
tolga tomasa tomislav tommaso torben torbjørn tore torgeir torill torleif tove tracey tracy traian traute trevor trine
troels trond tudor tuncay tunç tuomas turid tuula tímea tülin udo ulf ulises ulla ulrik ulrike umberto ursel urszula
uta ute uwe uğur valdir valentin valentino valerie valmir vanesa vanessa vangelis vasile vasilis vedran veli velimir
veljko vendula veronika vesna vianney vidar vigdis viktória vilde ville vilma vilmos vincenzo vinicius viorel viorica
virgil virgilio virginie virpi vitor vittorio viviane vlad vladan vladislav vlasta vojislav vojtěch vít wacław wagner
walburga waldemar walmir waltraud wanda wendy wenzel werner wiebke wiesław wiesława wiktor wilfredo wilfried willem
willi wilmer wilson wim winfried witold wojciech wolf-dieter wolfram wouter władysław włodzimierz ximena yadira yann
yannick yannis yavuz yaşar yesenia yiannis yorgos yves yvette yvonne yılmaz zbigniew zdeňka zdravko zdzisław zehra zeki
zilda zita zlatko zoe zofia zoraida zoran zorica zsolt zsuzsa zsuzsanna zsófia zuzana zuzanna ákos árpád åsa åse çağla
çetin ömer özge özlem øyvind čedomir čeněk đorđe łukasz şebnem şenol şeyma štěpán šárka željka željko živko
"""
