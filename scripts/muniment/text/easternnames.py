"""Names that persons are given in Asia and Africa and by their neighbours; the same of families in Vietnam."""

GIVEN = """
aakash aan aarti abdelaziz abdelkader abdelrahman abdelwahab abdou abdoulaye abdulaziz abdulhadi abdulkarim abdulla
abdullahi abdulrahman abdus abhay abhijit abhishek abiy abla abolfazl abrehet abul achin adebayo adel ademola adewale
adeyemi adilur aditi aditya adja adnan afaf afolabi afrasiab afshin aftandil afua agather agung agus ahlam ahmadreza
ahsan aiko ainura aizhan ajay ajit akash akbar akemi akezhan akhil akif akihiro akinwumi akiyoshi akram akshay akua
akwasi alaa alassane alcinda aldi aleksey alemayehu alesia alexey alia aliaksandr aliou alioune alireza alka almaz alok
altay altynay amanuel amath ambika amer aminah aminu aminul amira amirhossein amita amitabh amjad amma ammar amol
amrita anahit anant ananya anar anas anastasiya anatoliy andi andriy andrus anfisa anggara angkhana anil anindita
anirban anirudh anish anisur ansoumane anuj anuja anupam anuradha anwar anwarul anyang aoua aparna apinya aqil aqsa
archana archil arciom ardak arezoo arief arif arkady arlindo arnon arona arpine arsen arseny arshad artak artemy
artsiom artur arusyak arvind arwa asaad asad asaduzzaman asami aseda asefa asel asem asep asfinawati asghar ashish
ashok ashot ashraf ashutosh ashwini asif aslam assane assia astou asylbek atef atefeh atena atieno atiqur atiya atsede
atsuko atsushi atul auma avinash avtandil awa awad ayako ayaz ayele ayman ayo ayodele aytan ayu azadeh azamat azar azeb
azer azhar azimjan aziza azizul azmi azmin azura azza aïssata baaba babak baber babita baboucarr bahaa bahareh bahman
bahram bahruz bakary bakhtiyar bakhytzhan bakunda bakyt balakrishnan balkissa bambang bamidele bankole barasa basel
basem basma bassam bassem baurzhan bayu bazlur begaim behnam behrouz beka bekele benigno benilde berhane berhanu
bhagwan bharti bhaskar bhavna bhupendra bich bienvenu bijay bikash bimala bindu bineta binetou binod binta biraj
birtukan birungi bishnu bisi bisma bita bocar bolat bongani bopha borys boubacar bouchra boutros budi bukola burhan
businge busisiwe byamukama byarugaba byung cahyo carlo cebisile chamila chanakarn chandan chandima chang-ho chebet
cheick cheikh chenai chepkemoi cherono chetan chhay chibuike chidinma chie chieko chijioke chika chikako chike chima
chimamanda chinara chinonso chinwe chinyere chipo chiranuch chito chitra chiwetel chuka chukwudi chukwuma clotilde
coumba crispin cuong célestin dadang dadirai dado daeng daisuke dalia damilola danilo daniyar daouda dapo dauren davit
davood dawit dayamani dayo debebe dedi deji delwar demba denis denny dereje desta devendra devika devraj dewi dhananjay
dharmendra dharsha diaa dian diep dieudonne dieynaba dikgang dilip dilmurod dilshod dimas dina dinesh dinushika dipak
dipankar dipti divya djeneba djibril djiby djoko dmitrii dmitriy dmytro domingos dorcas dumisani duyen dwi dzianis
dzmitry ebele ebere ebrahim edita edre eduarda efosa efua ehab eiji eiko eka ekaterine ekene eko ekua elaheh elchin
elene elhadj elham eliso eliud elizaveta elmira elnaz elnur elshan emad emery emiko emmi emzar enamul endang enitan
enoh enyonam ephraim erfan erlan ermek erna esam eskinder esmail esohe essam etsuko eun-ji eun-young eunji evariste
everlyne evgenia evgeniy evgeny eynulla ezzat fadel fadhil fadi fadiah fadli fady fadzai fahad fahd fahmi faisal fares
farhad farhana farhatullah fariba faribors farid farideh faris farisai farouk farrokh farzad farzana farzaneh fasil
fatemeh fathi fatia faustin fawzi fayez fazal fazlul febi fedor fekadu femi ferdi ferdous ferdousi fereshteh feri feven
fides fiifi firas firman firouzeh fitri fitsum floribert fode forough fouad frehiwot fuad fulgence fumiko fumio fundile
funke funmi funmilayo fyodor félicité gachihi gagan gagik galina galym gamini ganesh gargi garik gaspard gathoni gaurav
gayane gayathri gayoon gbenga gbolahan gebre geeta geetha gela gennady georgy gerry getachew getnet gevorg ghada
ghassan ghazi gihan girish girma girmay gita gitau gleb gloriose gocha godelieve gogi gohar golnaz golrokh gopal gorgui
govind gowri grigor grigory gugun gulalai gulbahor gulnora gultaj gulzhan gunawan guram gyanu haben habiba habibatou
habibur habtamu hadiza hadja hae-jin haejin hafiz hafizah hafizur haidar haile hailu hakob hala haleh halyna hamad
hamdi hamed hamida hamidreza hamza hanako hanan hani hansa hany hari haris harish haroon harpreet harumi harunur hasti
hatem hauwa haya haykuhi hazem heba hedieh hee-jin hemant hemantha hendra hendro hennadz henny henok heru heshmat
hicham hideki hideo hidetoshi himanshu hind hirofumi hiroko hiromi hirotaka hisashi hisham hishamuddin hitomi hitoshi
hiwot hoda homa honoré hooman hopewell houda houshang hovhannes hoàng huda hussam huỳnh hyejin hyun-joo hyunjin
ibironke ibnu ibtissam idowu idriss idrissa ifeanyi iftekhar igwe ihab ihar ihor ihsan ijaz ijeoma ika ikechukwu ikuko
ilgar ilkhom ilkin ilya imad immaculée imran imtiaz in-soo indira indrajit indri indria indu innokenty intigam ioann
iraj irakli irungu iryna isaias isam isaura ishita ishwar ismaila isra issa issam issouf itsuki ivanna iwan iyabo jaber
jabu jae-hee jae-won jafar jagath jagdish jahanara jahangir jalila jamil jamila jamshed janaki jatupat javed javeria
jawad jayanta jayantha jayanti jayashree jaybee jean-bosco jean-marie jedidah jehan jerald jestina jeyhun ji-hye
ji-young jide jignesh jihye jila jin-ho jiro jitendra jiyoung joanah jocelyn jojo joko jong-un joo-young josefino
joselyne jovito jumana jumisih jumoke junaid junichi junko kabanda kabita kadiatou kadidia kagiso kailash kakuru
kalidou kalilou kalpana kalyani kamala kamani kamel kamla kamran kamrul kanako kanat kanchan kaori kaoru karamba
karanja karima karine kariuki karthik kartik kartika kasit kasozi kassahun kassem kastus katayoun kateryna kato
katsiaryna katsuhiko katsumi kaveh kavya kayode kayoko kazem kazi kazue kazuhiro kazumi kazuo kazuya kebede kehinde
keisuke keita kelechi kemoko kentaro keo ketan ketevan keti ketut keyvan kgomotso khadeeja khady khairul khaleda
khalifa khalil khanh khanyisile khatia khatuna khawar khawla khelef khoirul khosrow khrystyna kianoush kibet kidane
kidist kiiza kimani kimiko kinuthia kioko kipchoge kiptoo kirill kishore kiyoko kiyoshi kizza kobina kodjo koichi koigi
koji komal komang komla komugisha korir kossi kostiantyn kote kourosh krisada krishnan ksenia kubanychbek kubat
kudakwashe kudzai kumari kumiko kumudini kunal kunle kurmanbek kurnia kwadwo kwaku kwasi kyoko kyrylo kyung-hee ladan
lakshan lali lalit lalita lamine lanre lansana laras larisa larysa lasantha lasha latifa laxman laxmi layan leanid
leela leen leili lekan lela lelise lemlem lerato lesia lesya levan levani levon liaquat lidetu lidiya lidya lilit
lindani linh lini liudmyla liza lokesh loubna lovemore luaty lubega lubna lujain lulama lungile lusine luwam lwanga
lyubov léopold maame macharia macky madhav madhu madhuri madhusudan madoka maedeh maha mahamadou mahathir mahboubeh
mahbub mahbubur mahdi mahendra maher mahesh mahfuz mahfuza mahin mahinda mahlet mahmoudreza mahmudul mahnaz mai maia
maiko maina majd majed majid makau makena makhtar makiko makomborero makoto maksim maksym malati malek maleka malick
maliheh malini mame mamoru mamta mamuka manabu manal manana manas mandana mandira mandisa mandla mangala manijeh manik
manish manisha manjit manju manjula manny manoj mansata mansour mansoureh manzoor mapule maram marat marfa mariia
mariko maristela marwa marwan marya maryia maryna marzieh masahiro masako masami masao masaru masashi masato masayuki
masoud masoumeh masud mawuli mayada maysa maysoon mayumi mazen maïmouna mbali mbugua meas medet meena meenakshi meera
megumi mehman mehran mehrangiz mehrdad mehret mehwish mekdes mekonnen melaku meron meseret mesfin mfanelo mher mi-kyung
michiko miftah miheret mihir miho mihret mijin mikako mikalai mikheil mikola milind min-ji min-jung minal mineko minji
mirvari mirzo mitra miyuki mizanur mmusi moataz moath modou mody mofizul mohan mohannad mohd mohini mohna mohsen mohsin
mojgan mojtaba momar mona moniruzzaman moriba morteza motiur motoko mouna mounir mourad mozammel mpho mridul mstislav
mthunzi mubashir mugisha muhamad muhammad muhayo muji mukasa mukesh mukul mulatu mulugeta mulyadi mumbi muna munashe
muneeza munir munizae munyaradzi murad murali mushfiq mushtaq musoke muthanna muthoki muthoni mutua mutuma muwanguzi
mwende mwikali mykhailo mykola mykyta myroslav myroslava myung-hee mzia mélchior nabeel nabil nabila nabukeera nadeem
nader nadiia nadim naeem nafula nagesh nagwa nahed nahid nahla naila naira najam naji najla najwa nakato nalaka naliaka
nalini nalubega namal namiq namrata namukasa namuli nandita nankya naoki naoto narayan nardy narendra naresh nargis
nargiz narine naser nasim nasir nasreen nataliia nataliya natallia natalya natia natiq natsuki natsuko nattawut naveed
naveen navin navjot navsharan nawal nayef nazanin nazir nazish nazma nazmul nazrul ndidi ndung'u ndèye nedal neelam
neeraj neeta negar negash negasso negin negussie neri netiwit ngoc ngoné ngugi nguyen nhung nigar nighat nik nika
nikhil nikita nikol nikolay nilanjana nilima niloofar niloufar nilufar nima nimal nimalka ningsih niran nirmala nirosha
nisha nishant nisreen nitin nivedita nizar njambi njoki njoroge nkechi nkem nkiru nkosinathi nkululeko nnamdi nneka
nnenna nnimmo noboru nobuko nobuo nobuyuki nodar noha noluthando nomfundo nompumelelo nomvula nonhle nonoy nonso nop
norhayati noriko norio nosheen nouha noura nourredine noushin ntombi nune nuraini nurhayati nurkholis nurlan
nursyahbani nurzhan nver nyambura nyarai nyasha nyokabi obaidul obert obiageli obinna obioma odera odhiambo ogechi
ogola oinikhol okechukwu okey okoiti okoth oksana oladele olajide olaniyi olanrewaju olaoluwa olayinka oleg oleh
oleksandr oleksandra oleksii oleksiy olena olesia olexandra olha olufemi olufunke olufunmilayo olumide olusegun oluseun
oluwaseun oluwatobi omaima omolara omondi omoyele omran omtatah onesphore onyango onyeka opeyemi opio opiyo orkhan
osama osamu osaro osayande osita ostap othman otiende oumar oumou ousmane ousseynou oyugi paata padam paddington padma
padmini paikiasothy pallavi panashe pankaj pannika panusaya pape paramjit parastoo parit parul parvaneh parvati parvin
parvina parviz pascasie pavin pavlo pawan payam pegah peninah perizat pervez peyman phal phumla phumzile phạm pich
pierre-claver pimsiri piseth piyabutr placide poengky polina pooja pornpen pouria pouya prabhat prabir pradeep pradip
prafulla prageeth pragya prajakta pramila pramod pranab pranav prasad prasanna prasant prashant pratap pratibha pratima
praveen praveena prawit pregs premlata pritam priyanka priyantha puji pujo purnima pushpa putu qais qasim qiyas quang
quiteria quoc rabab rabea rabia rabie rachida raden radha radhika raed rafaela rafat rafia rafiqul rafizi raghad raghav
raghunath rahel rahmat rahul rajan rajani rajeev rajendra rajeshwari raji rajiv rajni raju rakesh ramachandra ramakant
ramani ramesh rami ramil ramin ramy rangsiman rania ranitha ranjana ranjit raoul rashad rashed rasheed rashmi rasul
ratna raushan ravi ravia ravindra rawan raza razan razlan reena reeyot refilwe rehana rehman reiko rekha renu renuka
retno revaz reynaldo reza rezaul rezwana rhoda rian rika rima rimma rini risa rispah ritu rizal rizki rodel rohan
rohini rohit rokhaya rokia rola romila roopa roozbeh rostyslav rotimi roudabeh rouhollah rovshan rowshan rubina rufat
ruki rula rully ruma rupali ruslana rustam rusudan rutendo ruto ruvimbo ruwan ruzanna ryoko rysbek ryuichi ryuji sabeen
sabuhi sachiko sachin sadaf sadako sadeq sadia sadio saeed saeedeh safaa saghar sahar said saida saiful saima sajeda
sajid sajida sajjad salah saleh salem salif saliha salim salimata sally samaneh samar samat samath sambath sameer sameh
samer samia samih samir sampath samrawit samvel sanaz sandeep sandhya sandrayati sandya sang-hoon sang-min sangeeta
sanjana sanjeev sanjida sanjoy santosh saori saqib sarath sarayeth sarfraz sargis sarita saroj saroja satenik satish
satoko satomi satoru satoshi satrio sattar satyam saurabh savita sawsan sayaka sayed sayuri saïdou sbu seble sedigheh
sedrick seema seham seiichi seiji sekou selamawit selina sello selma selorm senait senyo seo-yeon sepideh serhii serhiy
serik setareh setyo seung-hee sevan sevda seymur shabana shabnam shahbaz shaheen shahid shahidul shahin shahla shahnaz
shahram shahrzad shahzad shailaja shailesh shaima shaimaa shalini shamima shamini shamsul shamsunnahar shankar shanta
shaokat shapour sharad sharda sharmila shashi shatha shavkat shazia shehla shehu shekhar shereen sherif sherine shigeki
shigeo shigeru shilpa shima shingai shingo shinichi shinji shinobu shinya shiori shireen shitemi shiv shizue shizuka
shobha shohreh shoichi shoira shoji shoko shoma shorena shreen shreya shubha shubhra shuichi shukri shumaila shushan
shweta shyam siarhei sibongile sibusiso siddharth sidiki siham sima simbarashe simegnish simisola sinta siphokazi
sirani siranush sirawith sirikan sirojiddin sirous sisay siska sita sivarasa siyabonga sizaltina sizwe slamet smita
sneha sofiia sofya soha sohail soheila sohrab sokha sokhna sokhom soleh solomiia somchai somyot sonal soo-jin soojin
sophal sophea sopheap sopho sopo soraya sothea souad souleymane soumaya soumya sovann spès sreyneang sridhar srinivas
sriyani ssemakula ssenyonga styopa su-jin suad subash subhash subhasree suchitra sudhir sugath sugeng suha suhair
suharto suhas sujata sujatha sujin sukanya sukarno sulaiman sulak suleiman sulistyo sulkhan sumaira sumalatha sumarsih
sumathy sumiko sumit sumitha sumitra sun-hee sunai sunanda sundar sunela sung-min sungmin sunil suphan supri surachai
suraj surayo suren surendra suresh suryadi sushil sushila sushma susi susilo susumu sutanto suzan sviatlana sviatoslav
svitlana swapna swati syahrul syed syeda syombua séraphine tadesse tae-il taghreed taha tahar taher tahira tahmina
taichi taiki taisiya takahiro takako takao takayuki takeo takeshi tako takudzwa takuya talal talant talat tamaki tamami
tamar tamer tamiko tamim tamta tamuna tantawan tanveer tanvir tanyaradzwa taoufik tapan tapiwa taraneh taras taro tarun
tasneem tatevik tatsiana tatsuo tatsuya tatyana tawfiq tayeb tayo tayyaba teddy tedros teklu temesgen temir temitope
tengku teresita teruko tesfaye tetiana tetsuo tetsuya tetyana tewodros thaer thanathorn thandiwe thanh thao tharanga
tharwat theary thida thierno thilak thongchai thulani thushara thuy théogène théophile thérèse tidiane tidjane tigist
tigran tilahun timofey tinashe tinatin titilayo tizita tobi tofig tokiko toktaim tolekan tomohiro tomomi tomoyuki
toomaj tornike toshiaki toshiko toshio toshiyuki touraj toyin trinh tripti trupti trần tsegaye tsehay tsepo tshepo
tsira tsitsi tsutomu tsuyoshi tuan tumelo tumusiime tunde tunji turkan tursunbek tusiime tuyet twinomugisha ubai ubaid
ucha uche uchenna ucok udaya ugochi ujjwal uladzimir ulugbek ulvi ulviyya umair umar umaru umer umesh umida unathi upul
urmila urvashi usama usha usmon utako uyen uzma uzoma vadym vagif vahagn vahid vaishali vakhtang valentyna valeriia
valeriy valery valiantsin valiantsina vandana vanna vannak vano varsha varun varuzhan varvara vasanth vasilisa vasily
vasudha vasundhara vasyl veena veera veniamin venkat venkatesh venuste viachaslau viacheslav vibha vibhuti vidadi vigen
vijay vijaya viktar viktoriia vimal vimbai vinay vineet vinod vipin viren visaka vishal vishnu vitalii vitaliy vitaly
vivek vladlen volha volodymyr vsevolod vusi vuthy vuyiswa vuyo vyacheslav vénérand wachira wadih wael wafula wahyu
wairimu wajahat wajdi wakako walden walid wambui wambura wandile wangari wangechi wangui wanja wanyonyi waqar waseem
wasim wassim wasswa wataru wawan waweru wayan weerachon widad widodo wigberto winfred winta wiwin woldu wole woo-jin
wosen wycliffe xadicə xolani xolile yaa yacouba yahia yahya yakov yakubu yalchin yamini yana yanti yap yara yared
yaroslav yaroslava yaser yash yashwant yasir yasmeen yasser yassine yasuhiro yasuko yasuo yasushi yasuyuki yati yauhen
yayan yayuk yazan yegor yekaterina yelena yemane yemi yemisi yeon-mi yero yervand yevgenia yevgeny yevhen yevheniia
yingcheep yodit yogendra yogesh yohanes yohannes yoichi yoji yonas yonatan yong-ho yosep yoshiaki yoshie yoshihiro
yoshiko yoshimi yoshinori yoshio yosuke youcef younes young-hee young-sook yousaf yousef yousra youssef youssouf
yubaraj yudi yuichi yuji yukari yukie yukiko yukio yuldash yuli yulianti yuliia yuliya yumiko yun-ah yuni yurii yuriko
yuriy yury yusif yusman yusuke yuta zaal zablon zafrullah zahid zaid zaina zainal zaiton zakaria zaki zakia zamira
zandile zanele zarina zarqa zaruhi zaur zayd zaza zeeshan zein zeina zeinab zekarias zelalem zenaida zerai zhanar
zhanara zhanna zhypar ziad ziaur zinaida zinhle ziyad zodwa zohra zohrab zohreh zoriana zouhair zoya zubair zukiswa
zulfiqar zulfiya zulfugar zulkiflee zurab zviad đặng
"""
