/**
 * Given names that are rarer, or common where patients and staff came from, in plain letters: collected by hand. None is a word of reports in
 * English, German or Dutch.
 */
export const rarerGivenNames: readonly string[] = `
  aafje aafke aagje aagtje aake aaliyah aamir aamna aart aasim abbas abbie abbo abby abdallah abdelaziz abdelghani abdelhak abdelhamid abdelilah abdelkader abdelkarim abdelkrim
  abdelmajid abdelmalek abdelmoula abdelouahab abdelrahman abdelwahid abderrahim abderrahmane abderrazak abdeslam abdessamad abdesselam abdiaziz abdifatah abdihakim abdikadir
  abdikarim abdimalik abdinasir abdinur abdirahim abdirashid abdirizak abdisalam abdisamad abdishakur abdiwahab abdoelrazak abdolreza abdulaziz abdulhai abdulhamid abdulkadir
  abdulkerim abdullah abdullatif abdulmalik abdulrahman abdulsamet abdurrahman abebe abebech abel abelardo abelien abeltje aberash abhay abhijit abhinav abhishek abida abidin
  abilio abiodun abiola abir abla abraam abraha abraham abram abril abshir abubakar abundio acacio acelya achilleas achim achmat achmed achraf ada adaeze adaku adalbert adalberto
  adalet adalheid adalid adalsteinn adalwin adalyn adalynn adama adamu adan adao addie addis addolorata ade adebayo adeel adeela adekunle adela adelaida adelaide adelchi adele
  adelgunde adelheid adelia adelina adelinde adeline adelino adella adeltraud adelyn adelynn ademar aderito aderonke adesuwa adham adil adile adilson adina adisa aditi aditya
  adiye adji adjoa admir adnan adolfina adolfine adolfo adoracion adriaan adriaantje adriana adrianna adrianne adriano adrianus adrien adrienne aduard adunni advait adviye adwoa
  aebe aede aefke aegid aegidius aeltje aenne afaf afanasi afet affan afia afife afke afonsina afonso afra afrim afsaneh afshan afshin afua afzaal agafya agah agamemnon agapi
  agapito agata agatha agathe agathi agda ageeth aggeliki aggie agi agim agnar agnes agnesa agnese agneta agnete agnethe agnieszka agnita agostina agostinho agostino agota
  agrafena agron agueda agung agus agustin agustina agyeiwaa ahana aharon ahlam ahmad ahmadou ahmadshah ahoo ahsan ahsen ahti ahuva aicha aida aidan aiden aigner aika aiko aila
  ailbhe aileen aili ailsa aiman aime aimo aina aine ainhoa aino ainsley aires aishwary aishwarya aisling aislinn aissa aissatou aitana aitor aiza ajay ajit ajla ajsa akachi
  akane akanksha akari akash akbar akemi akhil akif akihiko akihiro akihito akiko akinola akinori akintunde akinyi akira akos akosua akram aksel akshara akshata akshay aksinya
  akua akuba alaa alaattin aladar alain alaina alamgir alana alani alanna alannah alara alasdair alastair alayna alba alban albana albane albano alberdien albert alberta
  albertien albertina albertine albertje alberto albertus albin albina albrecht albulena alcides alcina alda aldert aldina aldo aldona aldous aleah alec aleem aleena aleida
  aleixo alejandra alejo alekos aleksandar aleksander aleksandr aleksandra aleksei aleksey aleksi aleksy alem alemitu alemtsehay alena alessandra alessia alessio aletta alevtina
  alex alexa alexandr alexandra alexandre alexandria alexandros alexei alexey alexios alexis alexus aleyna alfhild alfie alfio alfons alfonsa alfonsina alfonso alfreda alfredia
  alfredo alfried alganesh algernon alhaji alhassan ali alice alicia alicja alida alie alieke alienor alija alim alin alina alioune alireza alisa alisha alison alissa alistair
  alistaire alivia alix aliya aliye aliyu aliz aliza alka alkis allan allard allegonda allene allie alma almaz almedina almerinda almir almira almiro almut almuth alois aloisia
  alojzy alok alondra alonso alonzo aloys aloysia alparslan alperen alphonse alrun altagracia altan altin altino alton altraud alva alvaro alvin alwien alwin alwine aly alyce
  alyona alysha alyson alyssia alzbeta alzira amaal amada amadeo amador amadora amaia amaka amal amalia amalie aman amancio amandine amandio amandus amani amanuel amar amara
  amarachi amare amari amarjit amato amaury amaya ambaye amber ambika ambra ambre ambrogia ambros ambrose ambrosio ambrosius amedee ameen ameena ameera amel amela amelia amelie
  amelinde amer americo ameya amias amichai amiel amihud amila amina aminah aminat aminata aminatou amineh amirali amiram amirhossein amirmohammad amit amitabh amitai amjad amke
  ammar ammu amna amnon amol amos amparo amr amra amran amrit amrita amritpal amund amya anab anabel anabela anacleta anacleto anahita anais anam anand ananias anant ananth
  ananthi ananya anargyros anas anass anastacia anastacio anastasia anastasio anastasios anastasis anastasius anastazja anatole anatoli anatoliy anatoly anca anco anda anderson
  andi andie andile andoni andor andra andre andrea andreana andreas andree andreea andrei andreina andrej andrejs andres andries andrikus andriy andromachi androniki andy
  andzelika ane aneela aneesh anel anela anene anes anesa anette anezka anfisa ange angela angele angeles angelika angeliki angelines angelique angelita angelito angelos angie
  angiola angus anibal anicet aniceto anida aniela anik anika aniket aniko anikta anil anila anina anindita anique anirban aniruddha anisa anish anisha anita aniya aniyah anja
  anjana anje anjelica anju anjum anjuscha ankea anki ankie ankit ankita ankje ankush anna annabella annabelle annabet annabeth annadore annalena annalies annaliese annalisa
  annalise annaluise annamaria annamarie annapurna annarita annbritt annchristin annechien annefleur annegien annegreet annejet annekathrin annekatrin anneke annele annelene
  anneli annelie annelieke annelies anneliese anneliesel annelore annemaaike annemarie annemarijn annemie annemiek annemieke annemijn annemone annerie annerieke annerose annet
  annett annetta annette annhild annichen annie annigje annika annike anniken annikki annunciata annunziata anong anoop anoosh anouar anoush ansa ansel anselm anselma anselmo
  ansfried ansh anshika anshul anshuman ansje ansley anson antal antero anthea antheunis anthonie anthonius antigone antigoni antje antoine antoinet antoinetta antoinette antolin
  anton antonella antonello antonet antonetta antoni antonia antonie antonieta antonietta antonin antonina antonino antonis antonius antony antoon antti antwan antwon anuli anum
  anup anupam anupama anuradha anurag anush anusha anushka anwar anya aoi aoife aparajita aparecida aparicio aparna aphra apinya apolinar apolinaria apolline apolonia apolonio
  apostolos aquiles aquilina aquilino araceli arad aram aranka arantxa aranzazu arash aravind arben arbnor arbnora arbresha arcadio arcelia archana archibald archie arda ardi
  ardian ardit ardita ardith ardjan ardy areej arend arendina arentje aretha arezo arezoo argiris argyro ariaantje ariadna arian ariana ariane arianna arianne aribert arie arief
  ariel ariela ariella arietta arif arife arifin arijeta arina aris arisa arist aristea aristide aristides aristotelis aristotle aritra ariya arja arjanne arjen arjette arjo
  arjuna arkadi arkadiusz arkady arlene arlet arleta arlette arlindo arline arlo arman armand armanda armando armani armas armelle armend armenio armgard armida armin arminda
  arna arnaldo arnaud arnaut arnav arnbjorg arne arnel arnela arnetta arnfried arngrim arnhild arnie arno arnolda arnoldina arnoldo arnoldus arnoud arnt arnthor arnulf arooj
  aroon arpad arpan arpita arsalan arsenia arsenio arseniy arseny arshad arsham arta artan artem artemas artemio artemis arthit arthurine arthurus arti artin artiom artje arto
  arttu artur arturo artyom aruna arundhati arunima arushi arvel arvid arvind arvo arwa arwen arya aryan arye aryeh arzu asaad asad asadullah asaf asako asal asami asavari
  asbjorn ase aseel aseem asfaw asfrid asger asghar asha ashanti ashenafi asher ashima ashish ashkan ashlee ashleigh ashley ashlyn ashlynn ashok ashraf ashton ashtyn ashutosh
  ashvin ashwin ashwini asier asif asim asimina asiye aslak aslaug asli aslihan asma asmaa asmahan asmara asmeret asmir asmira asmita asmund asmus aspa aspasia assane assefa
  assia assunta astra astri astrid astuti asude asuka asuman asuncion asya atakan atalay atanasio atara atef atefeh atena athanasios athena athina athol atif atilla atiqa
  atiqullah atiya atiye atoosa atsuko atsushi attila attilio atul aubree aubrey aubrianna aude audhild audomar audra audrey audrina audun audur augusta augustin augustine augusto
  augustyn auke aukelien aukje auli aung aurea aurelia aureliano aurelie aurelien aurelio aurelita aurelius aurica aurora aurore auvo ava avalyn avantika avdo avelina avelino
  avery avgerinos avi aviad avichai avigail avigayil avigdor avinash avinoam avishag avishai avital aviva avner avni avraam avraham avril awa awet axel axelina aya ayaan ayaka
  ayako ayala ayame ayan ayana ayanle ayano ayat ayaz ayberk aybike aybuke aycan aydan aydemir ayden aydin aydogan ayelet ayesha ayfer aygul aygun ayhan aykut ayla aylar aylele
  aylin ayman aynaz aynil aynur ayo ayobami ayodele ayokunle ayotunde ayoub aysegul aysel aysem aysen aysenur aysin aysun aytac aytekin ayten aytul ayu ayumi ayush ayushi azad
  azadeh azar azeb azeem azem azhar azime azita aziz aziza azize azmera azmi azra azriel azucena azzedine babacar babajide babak babar babatunde babett babette babis babita
  baboucar badia badr baerbel bagus baha bahadir bahar bahareh bahattin bahia bahija bahman bahram bahri bahriye bahtiyar bailee bajram baki bakir baktash bala balaji balakrishna
  balazs balbir baldeep baldev baldomero baldur baldwin balint baljit balla balogun balram baltasar baltazar balthasar baltus balwant balwinder bambang bamidele banani banu
  baozhen baptiste baran barbel barbora barbra bardia barend baris barkin barlin barnabas barnaby barney barni barry bartel barteld barthelemy bartholomaus bartholomeus
  bartholomew bartjan bartje bartlomiej bartolo bartolomeo bartolomeu bartosz bartu baruch basak basem basharat bashir basile basim basma bassam bassel bastiaan bastian bastien
  bathsheba batia batoul batsheva batu batuhan batulo batur batya baudilio bauke baukje bautista bauwe bayani baylee bayram beata beatrice beatrijs beatrix beatriz beatus beba
  beckett beckham becky bedia bedri bedrich bedriye begona behice behiye behnam behnaz behrang behrouz behzad beke bekele bekim bekir bela belal belarmina belarmino belaynesh
  belchior belen belgin belinda belkis belkisa bella belma belmiro benaissa bence bendik bendt benedek benedetta benedetto benedict benedicte benedikt benedikta benedikte
  benedita benedykt bengisu bengt bengta bengu benigna benigno benita benito benjamin benjamine bennett bennie benno benny benoit bente bento benvinda benvindo benzion beorn
  berat beray berbel berdien berdine berend berendina berendje berengar berengere berfin berfu bergljot bergthora berhane berhanu berit berivan berkan berkay berke berna bernabe
  bernadeta bernadett bernadette bernadine bernadita bernarda bernardete bernardina bernardino bernardo bernardus bernhardine bernhilde bernice bernie bernita bernou bernward
  berrak berrin berta berthe berthilde berthold bertie bertien bertil bertin bertine bertje bertl bertold bertram bertrand bertus beryl berzan besa besian besim besir besmir
  besnik bessie bethanne bethli betje betsie betsy bettelhem bettie bettina bettine betty bettye betul beulah beverley bexley beyhan beytullah beyza bezalel bezawit bhagwan
  bhagwandei bhagya bhanmatie bhanu bharat bharathi bharati bhaskar bhavana bhavesh bhavik bhavika bhavin bhavini bhavna bhavya bhumika bhupinder bhuvana biagio bianca bianka
  bich bieke bientje bijal bijan bijoy bikram bilal bilge bilgehan bilgen bilgin billie bilquis bimal bina bindu bingbing biniam binnaz binta bintang bintou binyamin bipin birger
  birgid birgit birgitt birgitta birgitte birgul birhan birna birol birre birsen birte birthe birtukan biruk bishar bisi bisnoedath bjarke bjarne bjarnhild bjarni bjinse bjorg
  bjorgulf bjorgvin bjorn blaine blaise blake blanca blanka blazej blazena blazenka blazo blerim blerina blerta blessing bluma blythe boaz bobbie bodil bodo boele bogdan bogdana
  boglarka bogna bogumil bogumila boguslaw boguslawa bohdan bohdana bohumil bohumila bohumir bohuslav bojan bojana bolaji bolanle boleslaw boluwatife bonifacio bonifacius
  bonifatius bonifaz bonita bontu boonsri bopha bora borbala borge borghild borgny boris borislav borja borje borna boro borwin boryslav bosko boubacar boubou bouchra boudewijn
  bouke boukje bounmy bounthanh boushra boyan boyce boyd bozena bozidar bracha brad bradford bradleigh bradley brady bradyn braeden brage brahim bram brandi brandie branimir
  branislav branislava branka brankica branko brantley branwen braulio brayan brayden braylon breanna breanne brechje brecht brechtje bregje bregtje brendan brendon brenna brent
  brenton bret bretislav brett bria briana brianna briar brice bridget bridgette bridie brielle brigid brigida brigit brigitta brigitte brinda brinley brit brita britney britt
  brittany brittney brock broder brody bronagh bronislava bronislaw bronislawa bronwen bronwyn brooke brooklyn brooklynn bruijn bruna brunella brunetto brunhild brunhilde bruni
  bruno bruria bryant brycen bryn brynhild brynja brynjar brynjulf brynlee brynn bryony btissam budi bugra bujar bukola bulent bunmi burak buran burcak burcin burcu burghard
  burghild burgi burgl burhan burhanettin burim burkard burkhard burkhart burt burton bushra busisiwe busra byrne byron cacilia cacilie cadwallader caecilie caelan caetano cafer
  cagan cagatay cagdas cagla caglar cahit cahya cahyono cai cailin caitlin caitlyn cale calin calista calixto callan callie callum calogera calogero calum calvin camden cameryn
  camila camilla camille camillo camilo camron canan candace candelaria candelario candi candice candido candis cankut cansu caoimhe caradoc carey caridad carissa carl carla
  carleen carlene carleton carlheinz carlie carlien carlijn carlisle carlita carlo carlos carlota carlotta carlton carly carlyle carme carmel carmela carmelina carmelita carmella
  carmelo carmen carmina carminda carmine carmit caro carola carolann carole carolien carolin carolina caroline carolyne carrie carrol carroll carson carsten carsyn cary caryn
  cas casandra casey casiano casilda casimira casimiro caspar casparus casper cassandra cassidy cassie cataldo catalijn catalin catalina catalino catarina catelijne catello
  caterina cathal catharina catharine catharinus cathelijn cathelijne catherina catherine cathleen cathrin cathryn catia cato catootje catriona cawo cayden cayetano cayla cecelia
  ceciilie cecil cecile cecilia cecilio cecily cecylia cedric cedrick celal celalettin celedonio celena celeste celestin celestina celestine celestino celia celil celina celine
  celso cem cemal cemalettin cemil cemile cemre cenap cengiz cengizhan cenk ceren ceri cerina cerys cesaltina cesar cesare cesario cesira cettina cevahir cevat cevdet ceyda
  ceyhan ceyhun ceylan cezar cezary chad chadi chadia chadwick chafik chagit chahid chaim chaima chaimae chaitali chaitanya chaiwat chalerm chaman chana chanan chandan chandana
  chandni chandra chandrakant chandrasekhar chandrika chandrikapersad chanelle chanida channarong channing chanoch chansy chantal chantelle chantha chanthavy chanya chaoyang
  chara charaf charalambos charanjit charda charif charikleia chariklia charis charissa charito charla charlee charleen charleigh charlene charlet charlie charlott charlotta
  charlotte charlton charmaine charu charul chasity chatchai chau chauncey chava chavi chaviva chaya chedva cheikh chelsea chelsey chelsie chengwei cherie cherif cherise cherrel
  cheryl cheryll chester chetan chetana chhaya chiamaka chiara chibuike chibuzo chidiebere chidimma chidinma chidubem chieko chiel chigozie chiharu chihiro chijioke chika chikako
  chike chikezie chimamanda chimezie chinatsu chinaza chinedu chinh chinmay chinonso chinwe chinyere chioma chipo chiquita chirag chisato chisom chitra chiyo chiyoko chizoba
  chloe chokri chrisje chrisoula chrissie christa christabel christal christel christelle christfried christhild christiaan christiana christiane christien christijn christina
  christine christl christlieb christof christoffel christoffer christoph christophe christos christy chrysa chrysanth chrysanthi chrysoula chrystal chuck chuka chukwudi
  chukwuebuka chukwuemeka chukwuma chunhua chunmei chus chyna ciamak ciara ciaran cicely cidalia cigdem cihan cilli cillian cilly cindi cinzia cipriano ciriaco cirilo ciro cisca
  citra ciwan claartje clair clara clarence claribel clarice clarisa clarissa clarisse clarke clasien clasina claude claudette claudia claudie claudine claudio claudiu claudius
  claus clayton clazina clelia clemence clemencia clemens clement clementia clementina clementine cleo cleon cleopatra cleotilde cletus cleveland clifford clifton clint clinton
  clive clodagh clotilda clotilde clovis clyde coban cobie coby codrin codruta cody coen coenraad cohen cokkie colby coleen coleman colette colin colleen colm colman colton
  columba conall conan conceicao concepcion concetta concettina conchita conley connall connell conner connie connor conny conor conrad consolacion constance constancia constanta
  constantin constantina constanze consuelo conway coosje cor cora coralie corban corbin cordelia cordt cordula coreen corentin corey corien corina corine corinna corinne corline
  cormac corne cornee corneel cornel cornelia cornelie cornelio cornelis cornelisje cornelius cornell corrado corrie corrien corrina corrine corry corsin corstiaan cortez cortney
  corwin cory cosima cosimina cosimo coskun cosmin costel costica costin courtland courtney covadonga craig cremilde crescencio crescentia cressida crijn crina crisanta crisanto
  crisostomo crispin crispina cristi cristian cristiana cristiano cristin cristina cristobal cristobalina cristoforo cristovao cristy csaba csilla csongor ctibor cuauhtemoc
  cullen culley cunera cuong curdin curtis custodia custodio cuthbert cvijeta cybil cyndi cyndy cynthia cyprian cyprien cyriak cyriel cyril cyrill cyrille cyrus cyryl czeslaw
  czeslawa daaf daan daba dacey dacian daciana daehyun dafne dafni dafydd dagfinn dagfrid dagmar dagny dagobert dagrun dahabo dahir daichi daiki daisuke daisy daithi dakota dalal
  dalia daliah dalibor dalila dalisay dalit daljit dalma dalmacio dalton damaris damaso damian damiana damiano damiao damien damilola damini damion damir damjan damla dana danai
  dandan dandre danelle danette dangelo dani dania danial danica daniek daniel daniela daniele daniella danielle danijel danijela danika danilo danique danish danit danitsia
  danitsja dankmar dankwart dannie danny dante danuse danut danuta danyal daphne daphney dapo dara darby darcey darci darcie darcy dardan daria darian darija darina darinka
  darinko dario darius dariush dariusz darko darleen darlena darlene darmi darnel darnell daron darragh darrel darrell darren darrick darrin darrius darryl darshan darshana
  darshini darwin darya dashawn daud dave davey davian david davide davin davina davinder davine davorka davut dawei dawid dawit dawna dawood dawson daxton dayana dayanand dayna
  daysi dayton deaglan deandre deangelo deann deanna deanne dearbhla deasia debbi debbie debbra debby debora deborah deborrah debra declan dedi deena deepa deepali deepan deepika
  deepinder deepti deeqa deetje defne degan deidre deion deirdra deirdre dejan dejana dejene delal delaney delaram delbar delbert delfina delfino delia delilah delinda delma
  delmar delmira delores deloris delphine demarcus demario demarion demba demeke demelza demet demetria demetrio demetrius demi demian demir demirhan demond dempsey demyan dena
  deng denis denisa denise deniz dennie dennis denny denys denzel deolinda deon deonilde deonte deqa derek derick derk derkje dermot derrell derrick dervis dervla derya desanka
  deshawn desi desiderio desirae desiree desley desmond desmonda desmund despina despoina desta destinee detlef detlev detra devan devansh devante devendra devi devika devin
  devon devora devorah devrim dewanand dewayne dewey dewi dexter deyanira dezso dganit dhahabo dhanalakshmi dhanush dhara dharm dharmendra dharmesh dhaval dheeraj dhiren dhruv
  dhruvi diamantino diamantis diana diandra diane diann dianna dianne diarmuid diarra diatou dicky didar didem didier diederick diederik diego diem dien dieneke dienie dietbert
  dieter dietfried diethard diethelm diether diethild dietlind dietlinde dietmar dietmut dietram dietrich dietwald dieudonne dieuwer dieuwertje dieuwke digna dignus digvijay
  dijana dijwar dikla dilan dilara dilber dilek dilip dillan dillon dilma dilovan dilpreet dilruba dilys dima dimas dimitra dimitri dimitrios dimitris dimitroula dimos dimphna
  dina dinah dinant dineke dinesh dingena dinh dinie dinis dinko diny diogo dion dionisia dionisio dionne dionysia dionysios dipa dipak dipali dipika dipti dirk dirkjan dirkje
  dirkjen dita ditlev ditmar ditta ditte dittmar divina divna divya divyesh diyaa djaienti djamel djamila djeneba djibril djoeke djoemena djoerd djoke djoko djono djordje dmitri
  dmitry dmytro doaa doan dobrila dobrivoje dobromila dodie dogan dogukan dogus doina dolf dollie dolores domenic domenica domenico domenik domicilia domien dominga domingo
  domingos dominic dominica dominik dominika dominique dominko domitila donal donald donata donatella donatien donato donavan dondu donghyun dongmei donna donnell donnie donny
  donovan donta dontae donya doortje dora dorchen doreen dorel dores doretha dorette doria dorian dorien doriene dorijn dorina dorinda dorinde dorine doris dorit dorle dorlis
  dorota dorotea dorothea dorothee dorothy dorris dorrit dorte dortha dorthe dorthea dorthy doru dorus dottie doug dougal dougie douglas doutzen douwe douwina douwine dov dovid
  doyle dragana dragica drago dragoljub dragomir dragos dragoslav dragutin drahomira drahoslava drazen dreama driek driss drita driton dropatie dror drupatie drusilla duane
  duangjai duarte dubravka dubravko duc dudley dugald dulce dulcie dumitra dumitru duncan dunja dunya duong duran durdane durdica durdu durga durk durmus dursun dusan dusanka
  dustin duy duyen duygu dvir dvora dvorah dwain dwana dwayne dwight dwyane dyah dyani dylan dymph dymphna dympna dzana dzemal dzemila dzenan dzenana dzenita dzevad eabele eabha
  eachann eamon earlene earline earnest earnestine easter easton ebba ebel ebele ebelien ebeltje ebenezer eberhard ebrahim ebrar ebru ebtisam ebyan ecaterina ecem eckard eckart
  eckbert eckehard eckehart eckhard ecrin eda edan edanur edda eddie eddo edelburg edelgard edelgunde edelmira edelmiro edeltraud edeltraut edeltrud edgar edgard edgardo edibe
  edie edin edina edip edis edita edite edith edlyn edmir edmond edmund edmundo edna edoarda edoardo edona edouard edric edris eduard eduarda eduardo eduardus eduviges edvard
  edvin edward edwardo edwin edwina edwyn edyta edzard eef eefje eefke eeke eelco eelje eelke eelkje eeltje eeltsje eero eertje eesha eetu efe efekan effie efi efigenia efosa
  efraim efrain efrat efren efstathia efstathios efstratios efterpi efthimia efthimios efthymia efthymios eftihia eftychia efua egas egberdina egbert egberta egbertje ege egemen
  eggert egidio egidius egil egill eginhard eglantine egon egzon ehab ehrenfried ehrengard ehrhard ehsan ehtesham ehud eibhlin eiichi eija eiji eike eiko eila eileen eilert
  eilidh eilif eilis eilish eimear einar einarr einat eino einride eira eirik eirin eirini eirlys eita eitan eithne eivind eivor ejike ejiro eka ekaterina ekene ekin ekkehard eko
  ekow ekrem ekta ela elad eladia eladio elaheh elaina elaine elanur elazar elbert elchanan elcin elda eldad eldar elden eldert eldon eldred eldridge eleanor eleanora eleanore
  elefteria elefterios eleftheria eleftherios elek elemer elena eleni eleonie eleonoor eleonor eleonora eleonore eleri eleuterio elfgard elfi elfreda elfrida elfriede elfrun elga
  elgard elham eli elia elian eliana eliane elianna elianne elias eliav elicia elida elie eliezer elif eligio elijah elimelech elin elina eline elinor elio eliora eliot eliraz
  elisa elisabet elisabeta elisabeth elisabetta elise elisea eliseo eliseu elisha elisheba elisheva elisio eliska elissa elissavet eliyahu eliza elizabet elizabeth elizaveta
  elizbeth elkana elkanah ella elleke ellemieke ellemijn ellen ellengard ellery elli ellie ellington ellinor elliot elliott ellis ellisiv ellison ellsworth elly ellyn elma elmar
  elmas elmedin elmedina elmer elmir elmira elmo elna elnaz elnora elod elodia elodie elof eloi eloina eloisa eloise elom eloy elpida elpidia elpidio elroy els elsa elsbet
  elsbeth elsebeth elselien elseline elsemiek elsemieke elsi elsie elsien elsje elske elspet elspeth elton elva elvedin elvia elvin elvir elvira elvis elwin elwira elwood elwyn
  elyse elyssa elza elzbieta ema eman emanuel emanuela emanuele embla embrik emebet emeka emel emelia emeline emelita emenike emerentia emerick emerson emersyn emese emeterio
  emidio emiel emielke emigdio emiko emil emile emilia emiliana emiliano emilie emilien emilio emily emin emina emine emir emircan emirhan emlyn emma emmalee emmaline emmalyn
  emmanuel emmanuella emmanuelle emmeline emmerich emmet emmett emmi emmie emmo emmy emoke emory emrah emrecan emrik emrullah emrys emsad emuna ena enayatullah encarna
  encarnacion enda endah endang ender endya enea enes engelbert engelbertha engelbertus engelhard engelina engelmar engin engracia enid eniko eniola enisa enitan enna enno enoch
  enok enola enrica enrico enrique enriqueta ensieh ensio enver enyinnaya enza enzo eoghan ephraim ephrem epifanio epke eppie eppo eran erasmo eray erbil erblin ercan ercin
  ercument erdal erdem erdi erdinc erdmann erdmute erdmuthe erdogan eren erendira ergin ergul ergun erhan erhard erhardt eri eric erica erich erick ericka erik erika erikjan
  erikka eriko erin erk erkan erkin erkka erkki erkmen erko erla erland erlend erlendur erlinda erling erma ermanno ermelinda ermes ermias ermin ermina erminia ermioni ermir
  ernad ernest ernestina ernestine ernesto ernestus ernfrid ernfried ernie erol errol ersan ersilia ersin ersoy ersu ertan erten ertugrul erum ervin erwin erwine eryk eryn erza
  erzsebet esa esad esat esen esha eshkol esi esin eskil eskinder esko esma esmaeil esmanur esme esmee esmeralda esmir esmond esosa espen esperanza espiridion esra esref essam
  essie esta estanislada estanislao esteban estefania estela estell estella estelle estevao esteven esther esti estrelita estrella estrellita eszter etelka etelvina etenesh ethan
  ethel ethelbert etheldreda ethelyn ethem etienne etje etsuko etta ettie ettore euan eudocia eudora eufemia eufrasia eugen eugene eugenia eugenie eugenio eugenius eugeniusz eula
  eulah eulalia eulalio eulogio eun eunan eunhye eunice eunji eunjung eunyoung euripides eusebia eusebio eusebiu eusebius eustace eustaquio eva evadne evaggelia evald evalien
  evalyn evamaria evan evander evandro evangelia evangelina evangeline evangelos evanthia evaristo evchen evdokia evdoxia evelia evelien eveliene evelijn evelijne evelina eveline
  evelio evelyn evelyne evelynn everardo everdien everdina everdine everett everette everhard everhardus everleigh everly evert evert-jan everwijn evette evgeni evgenia evgenios
  evgeniy evgeny evi evie evin evita evonne evren evrim evzen ewa ewald ewan ewart ewelina ewert ewoud eyal eyerusalem eylem eylul eymen eyob eytan eyup eyvind ezekial ezekiel
  ezenwa ezequiel ezequiela ezgi ezinne ezio ezra ezriel faadumo fabian fabiana fabien fabienne fabio fabiola fabrice fabrizia fabrizio facundo fadel fadela fadi fadia fadil
  fadila fadime fadoua fadri fadumo fadwa faezeh fahad fahd faheem fahima fahir fahrettin fahri fahriye fahrudin faical faidra faiga faige faik faisal faiz faiza faizan fajar
  fakhar fakhri falastin falguni falk falko fallon famke fana fangfang fanni fanny fanta fantu farah farahnaz farai faranak faras faraz fardau fareed fareeha farhad farhan
  farhana farhang farhat farheen farhia farhiya fariba farid farida farideh faris farley farnaz farnoosh farouk farrah farrokh farrukh farshad farshid fartun faruk farzad farzana
  farzaneh farzin fatema fatemeh fathi fathia fatih fatiha fatihah fatima fatimata fatimatou fatimazahra fatime fatlum fatma fatmagul fatmanur fatmir fatos fatou fatoumata fausta
  faustina faustine faustino fausto fauzia faviola fawad fawaz fawzi fawzia faye fayenne fayrouz faysal fayza fazil fazilet fearghal fedde feddo federica federico federigo fedir
  fedor fehime fehmi fehmida feifei feigel feike feikje felecia felice felicetta felicia feliciano felicidad felicien felicitas felicite felicity felicja feliks felipa felipe
  felisbela felismina felix felizitas felton femi femke femmie femmigje femmy fenfang fenna fenne fenneke fennie fenny fenton feray ferda ferdi ferdinand ferdinande ferdinando
  ferenc fereshteh fereydoun fergal fergus ferhan ferhat ferhunde ferid feride feridun feriha feristah fermin fernand fernanda fernande fernando fernao fernleigh feroz ferre
  ferruccio ferruh fethi fethiye fethullah fevzi fevziye feyisa feyo feyyaz feyza feyzi feyzullah fflur fiachra fiamma fianne fidan fidel fidelia fidelina fidelis fidelma fides
  fieke fien fientje fiete figan figen fikirte fikre fikret fikreta filiberto filinto filio filip filipa filipe filipp filippo filippos filiz filmon filofteia filomena filomeno
  filsan fim findlay fineke fingal finian finja finlay finley finn finnegan finnian fintan fiona fionn fionnuala fiorella fiorenza fiorenzo fips firat firdaus firmin firouz
  firouzeh fiseha fishel fitim fitri fitria fiza flaka flaminia flamur flavia flavien flavio flavius fletcher fleur fleurtje floare floortje flora florante florbela flore florea
  florence florencia florencio florent florentien florentijn florentin florentina florentine florentino floretta florian florica florina florinda florindo florine floris flossie
  floyd flurin flutura foekje fokelien fokke folake folarin folashade folke folker folkert folkje fons fopke foppe forbes forough forouzan forrest forrester fortunata fortunato
  fosiya foske fotini fotios fotis fouad fouzia fradel francelina francene frances francesca francesco franchesca francie francien franciene francina francine francis francisca
  francisco franciscus franciszek franciszka franclim franco francois francoise frank franka frankie franklin frannie frano frans fransien franske frantisek frantiska franz
  franzi franziska franzjosef franzl frauke frazer frea fred freda fredda freddi freddie freddy frederic frederica frederick frederieke frederik frederique fredia fredric
  fredrick fredrik fredrika freeda freek freerk freerkje freia freida freimut frenk frens frerik frerk freshta freweini frey freya freydoon frida fridolin fridtjof frieda
  friedbert friedegard friedegund friedel friedemann frieder friedericke friederike friederun friedgard friedhelm friedl friedlinde friedo friedolin friedrich friedrun frigyes
  friso frithiof frithjof frits fritz fritzi frode frohmut froilan frosini frouk frouke froukje frowin froydis fructuoso fruma frumet frumi fruzsina fryderyk fuat fulgencio fulke
  fulki fulvia fulvio fulya fumie fumihiko fumiko fumio funda funmi funmilayo funs furkan furqan furuzan fuyuko fyodor gabi gabino gabor gabriel gabriela gabriele gabriella
  gabrielle gabry gaby gadi gaelle gaetan gaetana gaetano gagan gagandeep gaia gaige gail gaitri gaius gajendra galatia galih galina galip gallus galtjo galyna gamachu gamze
  ganesh ganga gangadei gani gannon gareth garfield garima garmt garrelt garrett garrick garrie garry garth garvin gary gaspar gaspard gaspare gaston gatot gauke gaurav gauri
  gautam gaute gauthier gavin gavino gavriel gavriil gavril gayathri gayatri gaye gayla gayle gaylord gaynor gazi gazmend gea gearoid gebhard gebhardt gebre gebrehiwot gedalia
  gedaliah gedi geedi geeke geertien geertina geertjan geertje geertrui geertruid geertruida geertske geesje geeske geessien geeta geetha geetika geir geke gela gelila gellert
  gelsomina gemma genara genaro genc generosa geneva genevieve genji gennadi gennadiy gennady gennaro gennie genoveffa genoveva genowefa gentiana geoff geoffrey geoffry georg
  george georgeanna georgene georges georgeta georgetta georgette georgi georgia georgiana georgianna georgina georgine georgios georgiy geovanni gepke gera geraint gerald
  geraldine gerard gerarda gerarde gerardina gerardo gerardus gerasimos gerben gerbert gerbrand gerbrich gerburg gerco gerd gerda gerdi gerdien gerdina gerdine gerdt geredine
  geremia gerfried gerfriede gergard gergely gergo gerhard gerharda gerhardina gerhardus gerhart gerhild geri gerianne gerie gerieke gerjan gerke gerlind gerlinda gerlinde
  gerline gerlof germain germaine germana germano germar germo gernot gero gerolf gerretje gerrie gerrigje gerrit gerritdina gerrith gerritina gerritje gerry gershon gert gerta
  gerti gertie gertine gertjan gertraud gertraude gertraut gertru gertrud gertruda gertrude gertrudes gertrudis gervais gervasio gesa gesche geseke gesiena gesina gesine gessica
  getachew getahun gethin geula geza geziena ghada ghani ghassan ghazal ghazala ghazaleh gheorghe gheorghita gherardo ghidey ghislain ghislaine ghita ghizlane ghodrat gholam
  gholamreza ghoncheh ghorban ghulam gia giacinta giacinto giacoma giacomo giada gian gianfranco giang gianluca gianluigi gianmarco gianmaria gianna gianni giannis giannoula
  gianpaolo gianpiero gica gideon gidey gido giel gielke gien gigel gigliola gijsbert gijsberta gijsbertje gijsbertus gijsje gila gilad gilbert gilberte gilberto gilbrecht gilda
  giles gili giljam gilles gillian gilma gina gines ginette gino gioacchino gioconda gion giora giordana giordano giorgia giorgio giorgos giosue giota giovambattista giovani
  giovanna giovanni giovannina girish girma girolamo gisa gisbert gisela gisele gisella giselle gislaug gisle giso gita gitanjali gitel githa giti gitta gitte gittel gitti
  giuditta giulia giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina giusi giustina giustino giusy givon gizella gizem gjalt gjalte gladis gladys glauco gleb glenda
  glendon glenn glenna glennie glenys glicerio glinda gloria glykeria glyn glynis glynn gode godehard godelieve godfrey godric goedele goffe goffredo goitom goitske gokay gokce
  gokcen gokhan gokmen gokturk golda goldie golnar golnaz golo golshan gonca goncalo gonda gonen gonnie gonny gonul gonzalo goos gopal gopi goran goranka gordan gordana gordian
  gordon goreti gorgui gorm goro gosewijn gosse gotlind gottfried gotthard gotthilf gotthold gottlieb govert govind gozde graca graciela gracinda gracjan grada graddus gradus
  grady graham grahame grainne grania granville grayson grazia graziana graziano graziela graziella grazyna greer greetha greetje greg greger gregg greggory gregoire gregor
  gregoria gregorio gregorius gregory greta gretchen gretel grethe gretl gretlies gretta greyson gricelda griet grieteke grietha grietje griffith grigore grigori grigoris grigory
  griselda grit gritt gro grozdana gruffydd gry grytsje grzegorz guadalupe guang guanyu guda gudelia gudlaug gudmund gudny gudo gudrid gudrun gudula gudvar guerrino guglielma
  guglielmo guido guifang guilherme guilhermina guillaume guillermina guillermo guinevere guiying gulan gulay gulbahar gulbeyaz gulbrand gulcan gulcihan gulcin gulden guled
  gulenay guler gulfem gulhan gulistan gulizar gullan gullu gulnaz gulnihal gulnur gulperi gulru gulsah gulsen gulseren gulsum gulsun gulten guluzar gulver gulyuz gumersindo
  gunay gunbjorg gunbritt gunda gundel gundela gundi gundolf gundula guner gunes guney gungor gunhild gunhilde gunilla gunlaug gunn gunna gunnar gunnbjorn gunnvor gunter gunther
  guntram guntur gunvald gunvor guohua guoliang guoqiang gurbachan gurbuz gurdeep gurhan guri gurkan gurmeet gurnam guro gurol gurpreet gursel gursharan gurvinder gus gussie
  gustaf gustav gustava gustave gustavo gustel gusten gusti gustl gutierre guttorm guus guusje guusta guven guy guzide guzin gwen gwenaelle gwenda gwendolen gwendoline gwendolyn
  gwenllian gwenn gwilym gwladys gwyn gwyneira gwyneth gwynne gyongyi gyorgy gyorgyi gyula haaije haakon haavard haaye habib habiba habibe habibullah habsa habtamu habtom hacer
  hacire hadar hadas hadassah hade hadewych hadi hadil hadis hadiya hadiza hadjar hadlee hadley haeun hafeez hafid hafida hafize hafsa hafsah haftor hagbarth haggai hagos haia
  haibo haiko haile hailee hailey hailu haim haimanot haitao haitham haiyan hajar hajer hajime hajnalka hajo hajra hajrija hajrudin hakan hakeem hakima hakon hala haldis haldor
  haldun haleema haleh haleigh halenur haley halfdan halid halide halife halil halilibrahim halim halima halime halimo halina halis halit halldis halldor halldora hallgeir
  hallgerd hallgrim hallie hallvard haluk halvard halvor halyna hamad hamdi hamdiye hamed hamid hamida hamide hamideh hamidreza hamidullah hamilton hamish hamisi hamit hamiyet
  hammad hamna hamnet hamou hamsa hamza hana hanaa hanan hanane hananel handan handayani hande haneen hanh hani hania hanife hanim hanjo hanka hanke hanko hanna hannah hannchen
  hanne hanneke hannele hannelie hannelies hanneloes hanneloor hannelore hannes hanni hannibal hannie hannjo hanno hannu hanny hanoch hans hansa hansgeorg hansheinrich hansi
  hansjakob hansje hansjoachim hansjochen hansjorg hansjurg hansjurgen hansl hanspeter hansruedi hansueli hansulrich hanswerner hanyu haoran haoyu haralambos harald hardeep
  hardei hardik haregu hari harinder harini haris harish harjinder harjit harkirat harlan harlee harleen harley harlow harman harmanna harmannus harmanpreet harmeet harmen
  harmina harmke harold haroun harpal harper harpreet harri harridath harrie harriet harriette harrison harro harry harsha harshad harshal harshil harshita hartfried hartger
  hartini hartlieb hartmut hartono hartwig haruhiko haruka haruki haruko harun haruto harvey harvinder haryanto hasan hasanah hasanali haseeb hasibe hasibullah haskan hasmet
  hasna hasnija hasret hassaan hassan hassana hassania hasso hasti hatidza hatim hattie hatun hauke haukur hava havard havva hawa hawo haya hayal hayat hayati hayato haydar
  haydee hayden haye haylee hayleigh hayley haymo hayo hayrettin hayriye hayrunnisa haytham haywood hazal hazel hazim hazir heather heba hector hedchen hedda hedde heddi hedi
  hediye hediyeh hedley hedvika hedwich hedwig hedy heejin heena heftziba heide heidelinde heidelore heidemarie heiderose heidewig heidi heidlinde heidrose heidrun heidy heike
  heikki heiko heilien heilke heilwig heimo hein heina heiner heinfried heini heinke heino heinrich heinrike heintje heinz heinzpeter heiri heitor hekmatullah hela heladio heleen
  helen helena helene helfried helga helgard helge helgi helian helina helio hella hellfried hellmut helma helmar helmfried helmi helmich helmie helmina helmke helmtraud helmtrud
  helmut helmuth helvi hema hemal hemang hemant hemlata hemmo hemradj hend hendra hendricus hendrieke hendrien hendrik hendrika hendrike hendrikje hendrikus hendrina hendrine
  hendrinus hendrix hene hengameh henk henk-jan henke henkjan henley henner hennie henning henny henok henri henrica henricus henrieke henrietta henriette henrik henrike henrique
  henry henryk henryka hepke herbert herborg herdis herfried heri heribert heriberta heriberto herke herlina herlind herlinda herlinde herma herman hermann hermannus hermano
  hermanus hermelinda hermelindo hermenegildo hermi hermia hermien hermina hermine herminia herminigildo herminio hermod hernan hershel herta hertha herve herwig hesam hessel
  hester hesti hetal hettie hetty heval hevin hezekiah hibaq hibo hicham hichem hicran hidajet hidayatullah hidayet hideaki hidehiko hidekazu hideki hideko hidenori hideo
  hidetoshi hideyuki hidir hieke hiele hielke hielkje hieronim hieu higinio hikari hikaru hikmat hikmet hilal hilaria hilario hilarius hilary hilda hildburg hilde hildebert
  hildegard hildegund hildegunde hildemarie hildrun hilje hilke hilkka hillary hille hillechien hillegien hilleke hillel hilletje hillevi hilligje hilma hilmar hilmi hiltje
  hiltraud hiltrud hiltrudis himanshu himmet hina hinata hinda hinderika hinderikus hinnerike hinnerk hinrich hinrike hiob hipolita hipolito hippolyte hira hiral hiram hiren
  hiroaki hirofumi hirohito hiroki hiroko hiromi hironori hiroto hiroyuki hirut hisae hisako hisashi hisham hiske hitesh hitomi hitoshi hiwa hjalmar hjalti hjordis hoa hoai hoan
  hoang hobbe hodan hogne holger holke hollie hollis holly holmfrid homa homaira homayoun hong hongmei hongwei honoka honorata honore honorina honorine hooman horacio horatiu
  horia hormoz horst hortencia hortense hosea hossain hotze houda houman houria houshang houssam houssine howard hoyt hozan hristina hristos hrvoje hryhoriy hua huan huba
  huberdina hubert huberta hubertina hubertine hubertus hubrecht huda hudson huey hugbert hugh hughie hugo hugrun huguette huib huibert huifang huilan huimin huiying hulda hulya
  huma humaira humayun humbert humberta humberto humeyra humphrey huong huri huriye hurrem hursit huruy husam husamettin husein huseyin husna husniye husnu hussein huub huubke
  huy huyen hyacinth hyejin hylke hylkje hyman hynek hysen hyun hyunju hyunjung hyunwoo hywel iacopo iakovos ian ianthe ianto iara iaroslav iasmina iba ibado ibai ibe ibironke
  ibolya ibou ibrahim ibrahima ibro ibtissam ichabod ichiro iclal ida idalia idalina idan idella idil idir idis idman ido idoia idris idriss idriz idse idsert idske idun idzard
  iebele iefje iefke iemke iesha ietje ieuan ifeanyi ifeta ifeyinwa ifor ifrah iftikhar iftin ifunanya igballe ignace ignacio ignacy ignatia ignatius ignatz ignaz ignazia igor
  ihor ihsan iida iiro iis ijaz ijbe ijsbrand ijsbrandtje ika ike ikechukwu ikenna iker ikhlaq ikhlas ikram ikrame ikran ilan ilana ilanit ilaria ilario ilayda ilda ildefonso
  ildiko ileana ilene ilgaz ilgin ilham ilhami ilhan iliana ilias ilie ilija ilinca ilir iliriana ilirjana ilja iljaz ilka ilkay ilker ilkka ilknur illia illya ilmari ilmo ilona
  ilonka ilsabe ilse ilsebill ilsegret ilselore ilsemarie ilsetraud iltan ilya ilyas ilyass ilyes imad iman imane imani imca imdat imee imelda imene imer imgard imke imkje imma
  immacolata immanuel imogen imogene imran imre imtiaz inacia inacio inas inayat inbal inci incilay indah indalecio inderjit india indira indra indradj indradjiet indrajit
  indranil indrawati indu indy ineke inekje ines inessa inez inga ingalill inge ingebjorg ingeborg ingebrecht ingegard ingegerd ingela ingeleif ingeleiv ingelies ingelinde
  ingelore ingelotte ingemar ingemaria ingemund ingena inger ingetraud ingfried inghild ingibjorg ingigerd ingjerd ingmar ingo ingolf ingolfur ingrid ingrit ingrun ingunn ingvald
  ingvild inigo inke inken inkeri inmaculada inna innocenza innokenty innozenz insa insaf inske intan ioan ioana ioann ioanna ioannis iola iolanda iolo iona ionel ionela ionica
  ionut iordanis iosif ipek iphigenie iqbal iqra ira iraj iraklis iratxe ireland irem irena irene irenee ireneusz irenka iretiola irfan iria irina irineo irineu iris irit irja
  irma irmak irmel irmela irmeli irmelin irmentraud irmentrud irmfried irmgard irmhild irmi irmina irmine irmlind irmtraud irmtraut irmtrud irum irvin irving irwan irwin iryna
  isa isaac isabeau isabel isabela isabelino isabell isabella isabelle isador isadora isaiah isaias isak isamar isamu isao isatou isaura iselin iseult isfried isha ishaan ishani
  ishaq ishay ishbel ishita ishmael ishrat ishtiaq isiah isidora isidore isidoro isidra isidro isik isil isilay isilda iskandar iske iskender isla ismael ismail ismet ismihan
  ismini isobel isobelle isolda isolde isotta issa issam issouf istarlin isto istvan itai italo itamar itay ite itsik itsuki itunu itzayana itzel itzhak itziar itzik iulia iulian
  iuliana iuliu iustin ivan ivana ivanka ivanna ivano ivar iver iveta ivett ivette ivica ivo ivone ivonne ivor iwan iwo iwona iyabo iyanuoluwa iza izaak izabela izabella izaiah
  izak izaro izebrand izet izeta izilda izolda izudin izumi izzet izzettin izzy jaafar jaakko jaantje jaap jaapje jabari jaber jabez jabir jacalyn jace jacek jacey jachen jaci
  jacinta jacinto jackeline jackelyn jacki jackie jacklyn jackson jacky jaclyn jacob jacoba jacobien jacobina jacobje jacobo jacobus jacoby jacolien jacoline jacomien jacomijn
  jacomijntje jacomina jacopo jacqelien jacquelin jacqueline jacquelyn jacquelynn jacques jacqui jad jada jadon jadran jadranka jadranko jadwiga jadyn jaelyn jafar jagannath
  jagdeep jagdish jagjit jagoda jagruti jahan jahanzeb jaida jaideep jaiden jaidyn jaike jailene jaime jaimee jaimie jainarain jairam jairo jaitske jakayla jake jakob jakoba
  jakobea jakobine jakobje jakobus jakov jakub jalal jale jaleh jalen jalila jalisa jaliyah jalmari jalynn jamaal jamal jamaleddine jamar jamarcus jamarion jameel jamel jameson
  jami jamie jamila jamilah jamison jamshed jamshid jan jan-willem jana janae janbert jance janco jandira jandirk jandre jane janek janel janell janelle janene janessa janet
  janette janey janez jani janice janie janiek janin janina janine janis janita janiya janiyah janja janjaap janje janka janke jankees jankipersad jankje janko janmaarten jann
  janna jannat janne jannek janneke jannekee jannes jannet jannetje jannetta jannette jannick jannie jannigje jannik jannika jannis janny janos jantien jantiena jantina jantine
  jantje jantsje januario janusz jaouad jaouda jappe jaquan jaqueline jared jari jarka jarkko jarl jarle jarmila jarmo jaromir jaromira jaroslav jaroslava jaroslaw jaroslawa
  jarret jarrett jarrod jarvis jasenka jaslene jaslyn jasmin jasmina jasmine jasna jason jaspal jasper jasperien jasperina jaspreet jassim jasvinder jaswant jaswinder jatin
  jaukje javad javaid javed javeria javier javiera jawad jawaria jawid jaxon jaxson jaxton jay jaya jayant jayanthi jayanti jayashree jayce jaycee jayda jayden jaydon jayesh
  jayla jaylah jaylee jayleen jaylen jaylene jaylin jaylon jaylynn jayne jayson jazlyn jazmin jazmine jazmyn jeana jeanet jeanett jeanetta jeanette jeanine jeanna jeanne jeannet
  jeannetta jeannette jeannie jeannine jeb jed jedediah jedrzej jeevan jeff jefferey jefferson jeffery jeffrey jeffry jehannes jehudi jejomar jel jelani jelena jelger jelica
  jelili jelis jelisaveta jelka jella jelle jellie jellien jellienke jelte jeltje jeltsje jemima jendrik jenelle jenesis jenifer jenilee jenna jenneke jenneken jennette jenni
  jennie jennifer jennine jenny jeno jens jente jephta jeppe jeptha jerald jeraldine jeramy jere jeremi jeremiah jeremias jeremie jeremy jeri jerilyn jermaine jermey jerod jeroen
  jeroentje jerold jerome jeronima jeronimo jerre jerrell jerri jerrod jerrold jerry jerusha jerzy jesca jesco jesenia jeska jeske jesko jesper jessa jessalyn jesse jessenia
  jessi jessica jessie jessika jestine jesusa jesusita jethro jetmir jetske jetta jetteke jewell jhanvi jia jiabao jiahao jiahui jiajia jiali jianfeng jianguo jianhua jianing
  jianjun jianping jianwei jiaqi jiawei jiayi jiaying jibril jie jieun jifke jigar jignesh jihane jiho jihoon jihye jihyun jildau jill jilles jillian jillianne jim jimena jimin
  jimmie jimmy jin jinal jinan jindra jindrich jindriska jingjing jingyi jinho jinhua jinling jintana jinwoo jinyu jip jiri jirina jiro jisca jiska jisoo jitendra jitka jits
  jitse jitske jiwon jiwoo jiyan jiyoung joachim joakim joan joana joanie joann joanna joanne joanneke joao joaquim joaquin joaquina joar jobien jobke jocasta jocelin jocelyn
  jocelyne jocelynn jochen jochum jockel jodi jodie jody joeke joel joelle joeri joes joest joetta joey joffrey johan johana johann johanna johanne johanneke johannes johannis
  johannus johnathan johnathon johnie johnna johnnie johnny johnsen joki joko jokotade jolan jolanda jolande jolanta jolante jolanthe joleen jolein jolene jolet jolie jolien
  jolijn jolijne jolina joline jomar jonah jonalyn jonas jonatan jonathan jonathon joni jonna jonneke jonny joohyun joonas joonho joop joos joosje joost jop joppe jordan jordana
  jordao jordi jordis jordyn joren jorge jorgen jorgina jorick joriek jorien jorike jorina jorinde joris jorma jorn jorrit jorun jorunn jos jose josef josefa josefin josefina
  josefine joseph josephina josephine josephus josette josh josha joshua josiah josiane josie josien josina josine josip josje joske joslyn josselyn jossie jost jostein josua
  josue jouke joukje jouko joumana jouni journee jovan jovana jovanka jovanni jovelina jovelyn jovita jovo joyce joycelyn jozef jozefa jozefina jozlyn jozo jozsef juana juancho
  juanita juanito judd jude judi judica judit judita judite judith judson judy jugoslav juha juhani juhi juho juke jukka jula julchen jule julee jules julia julian juliana
  juliane juliann julianna julianne juliano juliao julie julien juliet julieta juliette julija julika julio juliska julissa julita julius jumana jumiati junaid junghee jungho
  jungmin junhao junichi junji junjie junko junwei jupp jurek jurg jurgen juri juriaan jurjen jurn jurre jurriaan jurrien jurryt jussi justa justin justina justine justino justus
  justyna jusuf jutta juuso juvenal juventino juvy jyoti jyotsna jytte kaan kaare kaarina kaarlo kaatje kabir kace kacey kaci kacper kadem kadence kadiatou kadiatu kadija kadir
  kadire kadri kadriye kadyn kaela kaelyn kaethe kafui kaia kaija kailash kailee kailey kailyn kainat kaisa kaitlin kaitlyn kaitlynn kaito kaiwen kaiya kaj kaja kajal kajetan
  kaleb kaleem kaleigh kalervo kalevi kaley kalia kalina kalinda kaliyah kalkidan kalle kallie kalliope kalliopi kalman kalpana kalpesh kaltoum kaltrina kaltun kalyani kamal
  kamala kamaljit kamari kamau kamber kambiz kameron kamil kamila kamile kamilia kamini kamla kamlesh kamol kamran kamron kamryn kamuran kamyar kanae kanako kanchan kandace kandi
  kandice kanika kanokwan kanwal kanwaljit kanya kaori kaoru kaoruko kaoutar kapil kapitolina kara karam karan karanvir kare kareem kareen karel karelien karen karena karey kari
  kariann karianne karie karien kariene karijn karima karin karis karishma karissa kariuki karl karla karlee karleen karlene karlfried karlhans karlheinrich karlheinz karli
  karlie karlien karlijn karlijne karline karlludwig karlmann karly karmen karol karola karole karoliina karolin karolina karoline karoly karolyn karri karrie karsinah karson
  karsta karsten karstine karsyn karter karthik kartik kartika kartini karuna karwan karyn kasandra kasey kash kashif kashish kashvi kasia kasiem kasim kaspar kasper kasra
  kassahun kassandra kassidy kasumi kata katalin katariina katarina katarzyna katayoun kate katelijn katelijne katelin katelyn katelynn kateri katerina kateryna kathaleen
  kathalijn katharine katharyn kathe kathelijn katherina katheryn kathi kathie kathinka kathleen kathlen kathlene kathlin kathlyn kathrin kathrina kathrine kathy katia katie
  katina katinka katja katlyn katlynn katrein katri katrien katrin katrina katsuhiko katsumi katsuo katsuya katy katya kauko kausar kaushal kaushik kaveh kavya kawtar kaya
  kayahan kaycee kayden kaydence kaye kayla kaylah kaylan kaylee kayleen kayleigh kaylen kayli kaylie kaylin kaylyn kaylynn kayode kayoko kayra kazem kazim kazimiera kazimierz
  kazue kazuhiko kazuhiro kazuki kazuko kazumi kazunori kazuo kazuya kazuyoshi kazuyuki keagan keanu keara keaton kebede kedir keegan keely keenan keerthana keerthi keesha
  keesjan keevan kehinde keigo keiichi keiji keijo keiko keila keira keiran keisha keisuke keita keith keje kelan kelechi kelechukwu kelemen kelley kelli kellie kelly kelsie
  kelton kelvin kemal kemalettin kenan kendal kendall kendra kendrick kenichi kenichiro kenisha kenley kenna kennedi kenneth kennith kenny kensley kent kenta kentaro kenton
  kentrell kenya kenyatta kenyon kerem kerim keriman kerime kermit kerri kerrin kerry kerstan kersten kerstiaan kerstin kerttu keshav ketan ketil ketki kevan kevser kevyn keyla
  keyshawn keyur keyvan keza kezban keziah kfir khadidja khadija khadijah khadim khadra khaldoun khaled khalida khalil khamla khamphet khamphone khamtay khanh khashayar khatera
  khawla khayra khloe khoa khoi khosrow khouloud khrystyna khuram khurram khushboo khushi kian kiana kianoosh kiara kibrom kidan kidist kiera kieran kieron kierra kiersten
  kierstin kieu kiki kikuko kiley kilian kimber kimberlee kimberley kimberli kimberlin kimberlyn kimia kimie kimiko kimmie kimmo kimora kineret kinga kingsley kingston kinley
  kinsey kinsley kinuko kinza kira kiran kiranjit kirby kiril kirill kirit kirk kirsteen kirsten kirsti kirstie kirstin kirsty kirti kishan kishore kittie kittipong kitty kiumars
  kivanc kiymet kiyoko kiyomi kiyoshi kjartan kjell kjellaug kjellfrid kjersti kjetil klaartje klaas-jan klaasina klaasjan klaasje klara klari klasina klaske klaudia klaudiusz
  klausdieter klausjurgen klavdia klavdiya klazien klazina kleanthis kleio klemens klementine kleofas klodian klothilde knud knut kobe kobi koebi koendert koenraad koffi kofo
  koichi koji kojo kokou koksal kolbein kolbjorn kolby kole kolton komal komlan konnor konny konrad konradin konradine konstantijn konstantin konstantina konstantinos konstanty
  konstanze koos koosje koray korbinian kordelia kordula korey korhan kori korinna kornee korneel kornel kornelia kornelis korrie korstiaan kortney kory kosal kosara kosi kosima
  kosmas kosta kostantinos kostas kostyantyn kosuke kotaro koudjo kouji kourosh kourtney kowsar kowsila kreshnik kresimir kreszentia kreszenz kriemhild krien krijn krijna krijnie
  krijntje krina krish krishan krishna krishnadath krishnan krisje krispin krissy krista kristan kristbjorg kristel kristi kristian kristiana kristiane kristie kristiina kristin
  kristina kristinn kristjan kristof kristofer kristoffer kristopher kristy kristyn kristyna krisztian krisztina krisztofer kritika krsto krunal krupa krysta krystal krystian
  krystina krystle krystyna krzysztof ksawery ksenia ksenija ksenya kubilay kubra kudret kudsi kujtim kulbir kuldeep kuldip kulsoom kulwant kulwinder kumar kumari kumiko kunal
  kunibert kunigund kunigunde kunihiko kuniko kunio kunle kunna kuno kursat kurt kurtfried kurtis kush kushtrim kusno kusum kutay kuthan kutlu kutsi kveta kvetoslava kwabena
  kwabla kwadjo kwadwo kwaku kwanchai kwasi kwesi kyla kylan kylee kyleigh kyler kyley kylie kyllikki kymberly kyoko kyra kyran kyree kyriaki kyriakos kyson kyunghee kyungsoo
  labhaoise labinot lacey lachie lachlan laci lacie lada ladan ladarius ladina ladislao ladislau ladislaus ladislav ladislava ladonna laetitia laiba laila lailuma lainey
  lajos lakeisha lakendra lakeshia lakhwinder lakisha lale laleh lalit lalita lalitha lamai lamar lambert lamberta lambertha lamberto lambertus lambrecht lambros lamia lamiae
  lamija lamin lamine lammechien lammie lammigje lamont lamya lana lancelot landolf landon laney lanfranco langdon langston lanny lanying laquita lara larae laraine laree larisa
  larissa laronda lars larue larysa lassana laszlo laszlone latanya latarsha latasha latashia latesha latha latif latifa latifat latife latika latisha latonia latonya latoria
  latosha latoya latrell latrice latricia lauke launa laura lauran laureen laurel laurence laurene laurens laurent laurentien laurentiu laurentius laurenz lauretta laurette lauri
  laurids laurie laurien laurin laurinda lauro lauryn lauwrens lavanya lavera laverna laverne lavi lavinia lavon lavonda lavonne lawanda lawson laxman laxmi layal layla layne
  layton lazar lazara lazare lazaro lazaros lazo lea leah leander leandra leandre leandro leane leann leanna leanne leatrice leberecht lech lechoslaw leda ledia leeann leela leen
  leena leendert leendertje leentje leesa lefteris leibel leida leidy leie leif leigh leikny leilah leilani leire leisa lejla lejo lekan lela leland lelia lelio leman lemi lemlem
  lemuel lena lenard lenchen lendita leni lenie lenka lenna lennard lennart lenneke lennert lennie lennox lenny lenora lenore lenuta leny leo leobardo leocadia leocadio leokadia
  leola leoma leon leona leonarda leonardo leonce leoncio leonel leonello leonhard leonhardine leonid leonidas leonie leonila leonilda leonilde leonoor leonor leonora leonore
  leontien leontin leontina leontine leopold leopolda leopoldina leopoldine leopoldo leora leos leota leotrim leovigildo leroy lesa lesia leska leslee lesley lesli lessie lestari
  lester lesya leszek leta letebrhan letha leticia letitia letizia letje lettie leuan leul lev levana levent levente levi levina lewis lex lexie leyla leylanur leyre liam lian
  liana liane lianne liban libby liberata liberato libia libor liborio liborius liboslav libuse licia lida lidewei lidewij lidewijde lidia lidio lidiya lidwien lidwina liebgard
  liebrecht lieke lien liene lieneke lienke liesa liesanne liesbet liesbeth lieschen liesel lieselore lieselot lieselott lieselotte lieserl liesje lieske liesl lieuwe lieuwkje
  lieven ligaya ligia lihua liisa lijda lijsbeth lijsje lijuan lijun lila lilah lilawatie lili lilia liliam lilian liliana lilianne liling lilis lilith liliya lilla lillemor
  lilli lillia lillian lillianne lillie lillis lilly limor lin lina lindell lindgard lindsay lindsey lindsy lindy lineke linette lingling linh linnea linsey linus linwood lioba
  lionel lior liora lipa liping liridon liridona liron lisa lisabeth lisandra lisandro lisanne lisbet lisbeth lise lisei liselore liselotte liset lisete lisette lisl lissa
  lissette lissi lissy lita litsa liuba liubov liudmila liutgard liv livia livinus livio liviu livvy liwayway liwei lixin liya liying liza lizabeth lizbeth lize lizeth lizette
  lizzi lizzie lizzy ljiljana ljuba ljubica ljubinka ljubisa ljubo ljubomir ljudmila ljupco ljupka lleucu llewelyn lleyton lobke lochlan lode lodewieke lodewijk lodewijkje loek
  loekie loes loesje loeske logan loic loick lois lokesh lola lolkje lolle lona londyn longwei loni lonna lonne lonneke lonnie lonny lope lora loraine loralee lorand lorant
  lorchen lore loredana lorelai lorelei lorelies lorella loren lorena lorene lorenz lorenza lorenzo loreta loreto loretta loriana lorie lorilee lorin lorinda lorine lorna lorne
  lorri lothar lotje lotta lotte lotti lottie louann louay loubna louella louetta louie louis louisa louise loukas loukia loulou loura lourde lourdes lourenco lourens loveleen
  lovie lovisa lowell lowie lowri luan luana luanne luay lubbertje lubertus lubica lubna lubomir lubomira lubos lubov luc luca lucas lucca lucero lucia lucian luciana luciano
  lucie lucien lucienne lucija lucila lucilia lucilla lucille lucina lucinda lucius lucja lucrecia lucretia lucrezia lucyna luda ludek ludger ludgero ludie ludivina ludivine
  ludmila ludmilla ludmyla ludo ludolf ludovic ludovica ludovico ludvik ludwiga ludwik ludwika luella luetta luigia luigina luisa luise luisella luitgard luitpold luitzen luka
  lukas lukasz lukman lula luljeta lulzim luminita lumturije luna lungile luningning luong lupe lupita lurdes lutfi lutfiye lutgard lutgarde luthard luther lutske lutz luuk
  luukje luul luvenia luwam luz luzia luzmaria luzviminda lya lyda lydell lydia lydian lyke lykele lyla lyle lyn lynda lyndon lyndsay lyndsey lynette lynna lynne lynnette lynsey
  lynwood lysander lysanne lysbeth lyuba lyubomyr lyubov lyudmila lyudmyla maaike maaikel maame maarit maarten maartje mabel mabelle mabinty mable mabry macarena macario machiel
  machteld machtelt maci macide macie maciej mack mackenzie macy madai madalin madalina madalyn madalynn madan maddalena maddie maddison maddox maddy madelaine madeleine madelief
  madelon madelyn madelynn madge madhav madhavi madhu madhur madhuri madiha madilyn madisyn madlaina madlyn mads mae maebh maegan mael maeleigh maelle maerten maeve maeyke
  mafalda magali magaly magan magbule magchiel magda magdaleen magdalene magdalini maggie magne magnhild magnus magret maha mahad mahalia maham mahamed mahan mahavir mahbooba
  mahdi mahdieh maheen mahendra mahendre maher mahesh mahfoud mahima mahin mahinur mahir mahjoub mahmood mahmud mahmure mahmut mahnaz mahnoor mahsa mahshid mahsun mahtab mahvash
  mahwish mahyar maighread maija maik maike maikel maiken maiko maimouna maimuna mair maire mairead mairin maisey maisie maissa maisy maite maiyer maj maja majd majda majed majid
  majida majken majorie makaila makar makayla makbule makda makeda makenna makenzie makiko makis makoto maksim maksym maksymilian malachi malachy malaika malak malalai malathi
  malaya malcom maleah malee malek malena malfrid malgorzata malia malick malihe malik malika malin malina malini malissa malka mallie mallika mallory malou malte malti malvina
  mamadou mamdou mamie mamiko mamoru mamta manabu manal manan manar mandana mandar mandeep mandi mandy manel manfried mangala manijeh manikandan manimala maninder manish manisha
  manja manjeet manjiri manjit manju manjula manjunath manley manling manlio manmeet manmohan manny manoj manola manolis manolo manolya manon manoranjan manos manouchehr manpreet
  mansa mansi mansour manthos manuel manuela manuelita mara maralyn maram marc marcel marcela marcelina marceline marcelino marcelis marcell marcella marcelle marcelline marcello
  marcellus marcelo marcha marci marcia marcial marcie marcin marcio marcolino marcos marcy mardi mareen marei mareike mareile mareille marek mareke marela marentius maret marga
  margalita margareta margarete margaretha margarethe margarett margaretta margarida margarita margarito margaux marged margene margeret margery margherita margie margit margita
  margitta margo margot margreeth margret margreta margreth margrethe margrit margrita marguerite margurite marharyta mari mariagrazia mariah mariajose mariam mariama marian
  mariana mariangela marianka mariann marianna marianne mariano mariapia mariarosa mariateresa mariatou maribel maribeth marica maricar maricarmen maricel maricela maricica
  maricris maricruz marieanne mariek mariekke mariel mariela mariele marielies mariella marielle marieluise mariem mariet marietheres marietta mariette marigold mariia marija
  marijan marijana marijn marijne marijse marika marike mariko marilee marileen marilena marilisa marilou marilse marilu mariluz marilynn marin marina marinela marinella marinko
  mario mariola mariona mariora marios marisa marisca marisel marisela marisha mariska marisol marit marita maritere marites maritje maritza mariuccia marius mariusz marivic
  mariya marja marjaana marjan marjanneke marjatta marjet marjo marjolein marjoleine marjoleintje marjolijn marjolijne marjon marjonne marjorie marjory marjut marketa marketta
  markku marko markos markus marla marlee marleen marleentje marlein marlen marlena marlene marley marlie marlien marlies marliese marlinde marlis marlise marlit marlo marloes
  marlon marlou marlous marlyn marlys marnie marnix maros marouan marouane marquerite marquita marsha marta marte martha marthe marthijn martial martie martien martijn martijntje
  martina martine martinez martinus martirio martje marton martta martti marty martyna marva marvella marvin marwa marwan marwin maryalice maryam maryan maryann maryanne marybeth
  maryellen maryjane maryjo marylou marylouise marylyn maryna maryrose maryse maryum marzanna marzena marzia marzieh marzio masaaki masae masafumi masaharu masahide masahiko
  masahiro masakazu masaki masako masami masanobu masanori masao masaru masashi masato masatoshi masaya masayo masayoshi masayuki masha mashal masih masood masoud masouda
  masoumeh massimiliana massimiliano massimo mastewal masume masumi masuo matej mateo mateus mateusz matewos mathea matheus mathew mathias mathieu mathijs mathilda mathilde
  mathis matias matija matilda matilde matina matiullah mato matsuko matteo matthea mattheus matthies matthieu matthijs matti mattia mattias mattis matty matvey matyas maud maude
  maudie maudy maura maureen maurene mauri maurice mauricia maurine maurits mauritz maurizia maurizio mauro maurus mavis mawuli maxence maxie maxime maximiano maximilian
  maximiliane maximina maximino maximo maxine maxje maxwell maya mayank maybell maybelle mayer mayke mayme maymun maynard mayra mayu mayuka mayuko mayumi mayur mayuree mayuri
  mazhar maziar mazin mazlum mckayla mckenna mckenzie mckinley meadhbh meagan meaghan mebrahtu mechteld mechthild mechthilde mecit meda medard medeea medha medine medora meena
  meenakshi meenal meera meeuwes meeuwis meftun meggy megha meghan meghana meghna megumi megyn mehak mehdi mehdia mehmetali mehmetcan mehmood mehnaz mehpare mehrab mehran
  mehraneh mehrdad mehreen mehrnaz mehrnoosh mehrzad mehtap mehul meifang meifeng meihua meik meikel meilin meiling meina meinard meindert meindertje meinert meinhard meinhild
  meinie meino meinolf meinolph meinrad meintje meinulf meirav meirion mekdes mekhi mekonnen melahat melaine melani melania melanie melany melba melchert melchior melchor melda
  melek melesse melih meliha melika melike melina melinda melisa melissa melita melitta melk melkamu melle mellisa mellissa melody melonie melony melquiades melse meltem melva
  melville melvyn melynda memduh memnune menachem menashe mendel menderes mendy menekse menelaos mengia mengyao menne menno mensura mente meral mercede mercia merdita meredith
  merelin meret merete merethe meric merideth meriem merih merijn merilyn merima merisa merja merla merle merlene merlijn merlin merlinda merlyn merna meron merri merrick
  merrilee merrill mersad mersiha mert merten merthe merton merv merve mervyn meryam meryem meryl meseret mesfin mesude mesut meta metehan metin metje metsje metta mette mevlida
  mevlude mevludin mevlut mia micaela micah micaiah micha michael michaela michaelene michal michalina michalis micheal michela michelangelo michele michelina micheline michell
  michelle michiel michiko michio michiyo mickey mickie midori miebet mieczyslaw mieczyslawa mieke mieko mieneke miente mientje miep mieraf mies miguel miguelina mihaela mihai
  mihail mihailo mihaita mihajlo mihalis mihaly mihnea mihoko mihret mihriban miika mijndert mijo mika mikaela mikako mikayla mikel mikhail mikhaylo mikio mikkel mikko miklas
  miklos mikolaj miku mikyung milada milagritos milagro milagros milan milana milanka mildred milena milenka milenko miley milford milica milija milijana milind milivoje miljan
  miljana miljenko milka milkias millard millicent millie milly milo milojka milomir milorad milos milosava miloslav miloslava milosz milou miloud milouda milouska milovan milton
  milun miluse milutin milvia mimmo mimoun mimouna mimoza mina minako minal minca minchen mindel mindi mindy mineke minela minerva minghui mingming mingyu mingzhe minh minhchau
  minho minji minjun minjung minka minke minna minnie minodora minoo minori minoru minou minseo minsoo minta minwoo mioara mira mirac miralem miranda miray mircea mirco mireia
  mireille mirela mirella mirelle mireya miri miriam mirja mirjam mirjana mirka mirko mirna miro miroljub miron mirona miroslav miroslava miroslaw miroslawa mirsad mirsada mirthe
  mirtill mirwais miryam mirza misael misaki misako misato misbah misha mislav misra missy misti misuzu mitali mitch mitchel mitchell mitesh mithat mithila mithun mitja mitra
  mitsuhiro mitsuko mitsuo mitsuru mittie mitzi miwa miwako miyako miyoko miyu miyuki mizgin mizuho mizuki mladen mladenka mladenko moacir moad moana modesta modesto moein mogens
  mohadeseh mohamad mohamadou mohammadi mohammadreza mohamud mohan mohana mohannad mohanpersad mohcine mohibullah mohinder mohini mohit mohsen mohsin moira moises mojca mojdeh
  mojgan mojtaba mokhtar mollie molly mollyann momcilo momir momoka momoko mona moncef monica moniek monika monique monir monisha monserrat montana monte montserrat monty morag
  mordecai mordechai mordechay morena moreno morgan moriah moritz morna morris morten morteza mortimer morven mose moses moshe mostafa moti motoko motti mouad mouhamed mounia
  mounir mounira mourad moussa moustapha moya mozell mozhgan mridula mrinal mrinalini mrudula muamer muammer muath mubashir muberra mucahit mudassar mufid mufit muge mugur
  muhamad muhamed muhammed muhammet muhannad muharem muharrem muhiba muhidin muhittin muhsin muhterem muhudin muireann mujahid mujdat mujde mujgan mujtaba mukadder mukaddes
  mukerrem mukesh mukul mulki mulu mulugeta mulyadi mulyono mumin muna munasar munaza muneeb muneeba muneer munevver munir munira munire munish muradiye murali murat murdo
  murdoch muriel murni murniati murray mursal mursel murside murtagh muruvvet musa musab musaffa mushtaq musie musluh mussie mustafa mustapha muthu mutlu muzaffer muzeyyen mya
  myah mychajlo myesha myfanwy mykhailo mykhaylo mykola myla mylah mylene myles mylie myra myranda myriam myrna myron myroslav myroslava myrsini myrte myrthe myrtice myrtis myrto
  mythili naama nabeel nabeela nabil nabila nachman nachum naci naciye nadav nadeem nadege nadera nadereh nadezda nadezhda nadia nadie nadieh nadifa nadifo nadiia nadim nadine
  nadira nadire nadiya nadja nadya naeem naeema nael nafi nafisa nafissa nafiz naftali naftaly nagarajan nagehan nageswara naghma naghmeh nagihan nagisa nahal nahid nahide naile
  naim naima naina najah najat najib najiba najibullah najim najla najma najoua nakia nakita nalan nalini namik namita namrata nana nanako nanami nanase nance nancie nanda
  nandini nandita nandl nandor nanette nani naning nanka nanna nanne nanneke nannette nanni nannie nanno naohiro naoise naoki naoko naomi naomichi naomie naoto naoya naoyuki
  napoleao narainpersad narcisa narciso nardos narelle naren narendra naresh narges nargis narin narinder narong narumi narve naser nashit nasiha nasim nasima nasir nasira nasra
  nasreddine nasreen nasrin nassim nassima nasteho nastya nasuh natalee natalia natalie nataliia natalina natalino natalita nataliya natalya natan natasa natascha natashia
  natasja natercia nathalia nathalie nathanael nathanial nathen nati natividad natnael natosha natsuki natsuko natsumi nattapong natthida nava navdeep naveed naveen navid navjot
  navneet navya nawaf nawal nayana nayef nayeli nayla nazan nazanin nazar nazario nazende nazha nazia nazif nazifa nazife nazila nazim nazire nazish nazli nazlican nazmi nazmije
  nazmiye nazneen ndeye ndidi neal nebahat nebiat nebiyu necati necdet nechama nechemia necibe necip necla necmettin neculai ned neda nedad nedeljko nedim nedime nedjeljko nedra
  nedret nedzad neelam neele neelima neeltje neely neema neena neeraj neeru neeta neeti neetu nefeli nefise negar negin neha nehir neil neila nejat nejla nektarios nel nele
  nelida nelie nelis nell nelleke nellie nello nelly nelson nelu nelya nemanja nemesio nenad nenita neoklis nepomuk nereida nereo neri neriah nerida neriman nerissa nermin
  nermina nerys nese nesibe nesim neslihan nesma nesrin nessa nesta nestor netanel netta nettie netty neva nevaeh neval nevenka neville nevin nevio nevra nevres nevriye nevzat
  newroz nexhmije neyir neylan nezahat nezaket nezha nezih nezihe nga ngadimin ngan nghia ngoc ngoclan nguyen nguyet nhan nhia nhien nhu nhung nhut nia niall niamh nicanor
  nicanora nicasio niceto nichola nichole nicholle nicki nickie nickolas nicky nicla nico nicol nicola nicolaas nicolae nicolai nicolas nicolasa nicole nicolet nicoleta nicoletta
  nicolette nicolien nicoline nicolino nicolle nicolo nicomedes niculae niculina nicusor nida nidal nidhi niek niekje niekol niels niene nienke nieves nigar nigel nigella nighat
  nigist nihal nihan niharika nihat niilo niina nijaz niket nikhil nikhila niki nikia nikica nikita nikitas nikki nikkie nikkole niklaus niko nikodem nikola nikolai nikolaos
  nikolas nikolay nikoletta nikolija nikolina nikoo nikos nikunj nilanjana nilay nilde nilesh nilgun nilhan nili nilima nilofar niloofar niloufar nils nilufar nilufer nima nimet
  nimfa nimisha nimo nimue nina ninette ningning ningsih ninh nining ninke nino ninon ninoslav nira niraj niral niranjan nirav nirit nirmal nirmala niroshan nisa nisanur nisarg
  nisha nishant nishanth nishi nishita nisrine nissim nita niti nitin nittaya nittert nitya nitza nitzan nivedita nixon niyati niyazi nizamettin nizar njal nkechi nkemdilim nkiru
  nkiruka nnamdi nneka nnenna nnenne noah noam nobuhiko nobuhiro nobuko nobuo nobuyuki noel noelia noelle noemi noemie noha noi nokuthula nola nolan nolda nolleke nolly noman
  nompumelelo nomsa nomvula nong nonglak nonhlanhla nonoy nontobeko noortje noorullah nooshin nora norah norbert norberta norberto nordin noreddine noreen norgard noriaki
  norihiro norik noriko norimichi norine norio noriyuki norman normand norris norvell norwin nosheen nosipho notburg notburga notker nouara noud nouha nouhaila noukje nouman nour
  noura nourdine noureddine nout novak novica novita noy nozipho ntombi nuala nuh nuha nuno nunzia nunziata nuot nuradin nural nuran nuray nurbanu nurcan nurcihan nurdan nurettin
  nurfer nurgul nurgun nurhan nurhayat nurhayati nuri nuria nurit nuriye nursah nursel nursen nurten nurul nurullah nuseybe nusrat nusret nusreta nutan nwando nyah nyasha nyla
  nylah nynke oakley oana oanh obadele obaid obbe obdulia obdulio obie obinna obioma obiora obrad oche ochieng octave octavia octavian octaviano octavio octavius oda odalis
  odalys oddbjorn oddfrid oddgeir oddlaug oddmund oddny oddrun oddvar oddveig oddvin oded odelia odell odessa odete odette odila odile odilia odilo odin odion odis odon odysseas
  oebele oege oeke oemawatie oene ofelia ofer ofir ofra ogechi oghenekaro ognjen ogochukwu oguz oguzhan ohad oisin okan okechukwu okezie oki okke oksana oktay ola olabisi oladele
  oladipo olaf olafur olanrewaju olaug olav olavi olavo olawale olayinka olcay oldrich ole oleg olegaria olegario oleh oleksander oleksandr oleksandra oleksii oleksiy olena
  olesia olesya oleta olga olgica olgierd olgun olha olimpia olinda oline olive oliver olivera oliverio olivia olivier oliviero oliviu oliwia olli ollie olof olubunmi oluchi oluf
  olufemi olufunke olufunmilayo olugbenga olukayode olumide olusegun olusola olutayo oluwadamilola oluwafemi oluwaseyi oluwatobi oluwatoyin olwen olwyn omaima omair omar omari
  omarion omayma omer omid ommund omnia omolade omolara omotola omotunde omowunmi omri omur ondrej onne onno onofre onofrio ontje onur onural onyeka onyekachi onyinyechi oona
  oonagh oosterd opaline ophelia ophelie ora oralia oran orawan orazio oreste orestes orestis orfelina orhan oriana orietta orin oriol orit orkun orla orlaith orlanda orlando
  orli orly orma orna ornella orok orpha orsola orsolya orson ortensia ortlieb ortrud ortrun ortwin ortwina orval orville orvokki orysia osagie osama osamu osaro osas osazee
  osborne oscar osei oshri oskar oskari osman osmo osnat osswald ostap ostapa osvaldo oswald oswalda oswaldo oswin otakar otavio otelia otello otfried otfriede otha othello
  othman otilia otilie otis otje otmar otobong otso ottar ottavia ottavio otte otteline ottfried ottfriede otthein otti ottilie ottis ottmar otto ottokar ottoline ottomar otylia
  ouafa ouafae oualid ouarda ouassima oumaima oumar oumaya oumnia oumou oumy ousman ousmane oussama ousseynou outger outi ove ovidio ovidiu oviya owain owen oya oyin oyindamola
  oystein oyvind ozan ozay ozcan ozden ozer ozge ozgul ozgun ozgur ozhan ozkan ozkul ozlem ozlen oznur oztekin ozum paavali paavo paco padma padmaja padmini padraic padraig
  pahoua paidjan paige paijem paislee paivi paj pajtim pakize pakorn pal pallavi palle palmar palmira palmiro paloma pamala pamella pamula panagiota panagiotis panagis panas
  panayiota panayiotis pancho pancracio pancrazio pandji pankaj pankraz panos pansy pantea pantelis panyia paola paolina paolo pape paquita paquito parag paramjit paraschiva
  paraskevas paraskevi parastoo parbatie paresh parham paride parisa parker parla parminder parrish parsa parth partha parthena parthiv partini parul parvaneh parvati parveen
  parvin parvinder parviz parwana parwiz pascal pascale pascalle paschalis pascual pascuala paskal pasquale pasqualina pastor pastora patcharin patric patrica patrice patricia
  patricio patrik patrina patrizia patrizio patrycja patryk patsy patti pattie patty paula paule paulette pauli paulien paulin paulina pauline paulino paulinus paulita paulo
  paulus pavan pavel pavithra pavla pavle pavlina pavlo pavlos pawel paxton payal payam payton peadar pearle pearlene pearlie pearline pedram pedro pegah peggie peggy peipei
  pekka pekko pelagia pelayo pelin pelinsu pelle pellegrino pembe penda penelope penina penni pennie pentti pepijn percival percy perdita peregrin peretz perfecto peri perica
  perihan perijn periklis perla perlita pernell pernille pero perpetua perran perrin perrine perry persefoni persephone pervin pesach pesha petar petek petko petr petra petrica
  petrija petro petronela petronella petronila petronilla petros petroula petru petruta petter petteri petula peyami peyman peyton phaedra phalla pheng pheobe philibert philine
  philippa philippe phillip phillipa philomena philomene phineas phoebe phong phoolmatie photini phu phuc phuoc phuong phylis phyllida phyllis piedad piedade pieke piene pieneke
  piera pieranna piergiorgio pierina pierino pierke pierluigi piero pierpaolo pierrette pierrick piet pieteke pieter pieternel pieternelle pietertje pietje pietrina pietro pilar
  pim pimchanok pinar pinchas pinky pino piotr piper pippa pirita pirjo pirkka pirkko pirmin pirosa piroska pisey piyush pjotr placida placido plamen pleun pleuni pleuntje plinio
  pnina polat poldi policarpo polina polly polychronis polykarp polyxeni pompeo pompiliu ponciano poniem pontus pooja poonam pooria poornima pooya poppe porfiria porfirio
  pornthip porsha portia poul pouria pouya poyraz prabha prabhakar prabhat prabhjot prabir prabowo prachi pradeep pradip pradnya prafulla pragati pragna praharsh prakash prakriti
  pramila pramod pranati pranav pranay pranee praneet praneeth prapaporn prasad prasert prashant prashanth prasit prateek pratibha pratik pratima pratiwi praveen praveena pravin
  pravoslav preben predrag preethi preeti preety prem premchand premila premysl prentice prerna presentacion presley preston primitivo primrose priscila prisciliano priscilla
  pritha prithvi priti pritpal priyamvada priyanka priyanshi priyanshu priyesh procopio proinsias prokhor prosper prudencia prudencio prudy prunella przemyslaw puck pujan puji
  pulkit puneet puran purificacion purnima purvi purwati pushpa puspita putri putu pyt pytrik qadar qais qali qamar qasim qendrim qerim qiang qiaoling qing qingqing qiu qiuyue
  quan quang qudsia quentin quiana quim quincey quincy quinlan quinn quinten quintijn quintin quintus quinty quique quirijn quirin quirina quirine quirino quiteria quoc quy quyen
  quynh rabab rabea rabeh rabia rachael rachamim rachana rached rachel rachelle rachid rachida rachita rada radboud radegunde radek radha radhakrishnan radhia radhika radia radim
  radinem radisa radivoje radjesh radjin radjiv radjkoemar radka radmila radmilo radoje radojica radojka radomir radomira radomirka rados radoslav radoslaw radovan radovanka
  radwan raees raegan raelene raelyn raelynn raf rafaela rafal rafay raffael raffaela raffaele raffaella rafferty rafi rafia rafik rafiq rageth raghad raghav raghavendra raghu
  raghunath ragna ragnar ragnhild ragnhildur raha rahaf rahayu raheel raheela raheem rahel rahele rahi rahim rahima rahma rahmat rahmatullah rahmawati rahmo raho rahsaan raida
  raif raija raik raiko raili raimar raimo raimondo raimund raimunda raimundo raina rainald rainhard rainulf raisa raizel raj raja rajae rajan rajani rajashree rajat rajbir
  rajdeep rajeev rajendra rajendran rajeshwari rajinder rajiv rajkumar rajni rajnish rajshree raju rajvinder rajwinder rakesh rakhi ralf rallou ralph ralphie raluca rama
  ramachandran ramakrishna raman ramandeep ramaswamy ramazan rambod ramdew ramdjan ramesh rameshwar ramia ramiro ramis ramiz ramnath ramo ramon ramona rampersad ramrattan ramses
  ramsey ramy ramya ramzi rana ranbir randa randal randell randi randolf randolph rania ranjan ranjana ranjeet ranjit ranjith ranjitha rannveig ranya raouf raoul raph raphael
  raphaela raphi raquel rasema rasha rashaad rashad rashawn rashed rasheed rashi rashid rashida rashmi rasika rasim rasime rasit rasmus rasoul rasso rastko ratan ratana ratiba
  ratih ratko ratna rattana raul rauni ravi ravin ravinder ravindra rawan rawdon rayan raye rayen rayford raylan raylene raymon raymond raymonde raymundo rayna raynard rayne raz
  razan razane razia raziye razvan reagan reanna reba rebeca rebecca rebecka rebekah rebekka rebin rebwar recai recep rechelle rediet redouan redouane redzep reece reem reema
  reena reese reeta refia refija refik refika refiloe refiye refugio regena reggie regina reginald regine regis regula rehan rehana rehman reid reidar reidulf reidun reidunn
  reijo reiko reilly reimar reimund reina reinaart reinald reinaldo reinder reindert reindina reiner reinfried reinhard reinhart reinhild reinhilde reinholt reini reinier
  reinilda reinko reinmar reino reinoud reinske reintje reintsje reizel rejane reka rekha rembert rembrandt remco remedios remi remigio remigius remigiusz remington remo remona
  remy remzi remzija remziye rena renae renald renan renata renate renato renaud renda rene renea renee reneetje renger reni renier renita renna rense rensje renske renu renuka
  renza renzo resad resham reshma resi resmije resmiye resul reta retha retno reto reuben reuven reva revathi rexhep reyer reyes reyhan reyhane reyhaneh reyna reynalda reynaldo
  reynold rezan rezso rhea rheanna rhett rhian rhianna rhiannan rhiannon rhoda rhodora rhodri rhona rhonda rhonwen rhys ria riadh rian riana rianka rianne riaz rica ricarda
  ricardo riccarda riccardo richa richard richardis richelle richie richmar richmond rickey ricki rickie rico ricus rida ridhi ridvan ridwan rie riejan rieke riekele riekelt
  riekje rieko riemer riemke rien rieneke rienk rienks rienskje riet rifat rifet riffat rifki rigoberta rigoberto rihab riikka riitta rik rika rikako rike rikie rikkert riko
  rikste riku rikus riley rilla rimke rimma rimsha rina rinaldo rineke rini rinie rinkje rinny rino rinor rinske rintje rinus riny riona ripley risa risako rishab rishabh rishi
  risto rita ritesh rithy ritika ritu ritva ritvik rivka rivkah rixt riya riyad riyanti riza rizalina rizki rizky rizwan roald roarie robbe robbie robbin robby robel robena
  roberdina robert roberta robertson robina robine roble robrecht robyn rocco rochdi rochl rocio roda roddy roderich roderick roderik rodger rodica rodion rodja rodolfa rodolfo
  rodolphe rodrick rodrigo rodrigue roedolf roekmienie roeland roelanda roelf roelfien roelfina roelfje roelie roelien roelina roeline roelof roelofje roely roesli roezemarie
  rogan rogelia rogelio roger rogerio rogier rohan rohani rohini rohit roibeard roisin rojbin rojda rojin rokhaya rokia roksana roland rolande rolf rolina rolinde roline rolv
  romain roman romana romane romano romao romaric romee romeo romesh romeu romica romijn romilda romilly romina romke romkje romolo romona romuald romualda romualdo romulo romy
  ron ronahi ronak ronald ronaldo ronan ronda ronen roni ronit ronja ronna ronne ronni ronnie ronny roopa roope roosje roosmarie roosmarijn roozbeh roque rory rosabel rosalba
  rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn rosamaria rosamond rosamund rosamunde rosangela rosann rosanna rosanne rosaria
  rosario rosaura roscoe roseann roseanne rosel roselies roselinde roseline rosella roselyn rosemaria rosemarie rosemarijn rosemary rosena rosendo rosetta roshan roshanak rosheen
  roshni roshnie rosi rosia rosie rosina rosinda rosita rosl rosli roslinde roslyn rosmarie ross rossana rossella rossie rostam rostislav rostyslav roswita roswitha rotger
  rotraud rotraut rotrud rouhollah rouven rowan rowena rowin rowland roxana roxane roxann roxanne roxie roya royce royden royston roza rozalia rozanne rrahim rrezarta ruaridh
  ruba ruben rubi rubie rubina ruchama ruchel ruchi ruchika ruchira rudi rudibert rudolf rudolfine rudolfo rudolphus rudy rudyard ruedi ruediger ruel ruerd rufina rufino rufus
  ruggero ruggiero ruhi rui ruken rukhsana rukhsar rukiye rukmini ruksana rumeysa rumi rumiko runa runar rungnapa runhild ruoxi rupa rupali rupert ruperta ruperto rupertus
  rupinder ruppert ruprecht ruqaya ruqiya rusen rushabh ruslan ruslana rusmir ruta rutger ruth ruthann ruthanne ruthard ruthi ruthie ruthild rutilio rutuja ruurd ruurdje ruveyda
  ruxandra ruya ruza ruzena ruzgar ruzica ryan ryann ryanne ryder ryker rylan ryland rylee rylie ryo ryoichi ryoji ryoko ryosuke ryota rypke ryszard ryszarda ryuichi ryuji
  ryunosuke ryusei saad saadet saadettin saadia saado saakje saar saara saartje saba sabah sabahat sabaheta sabahudin saban sabas sabatino sabato sabeen sabelle sabien
  sabiha sabin sabina sabine sabino sabir sabit sabitrie sabri sabrina sabrine sabriye sacha sachie sachiko sachin sacit sadaf sadako sadegh sadek sadeta sadhana sadia sadie
  sadik sadiq sadiyo saeed saeedeh safa safaa safae safak safdar safeta safia safija safinaz safiya safiye safouan sagal sagar saghar sagi sagit sahana sahand sahar sahika sahil
  sahin sahip sahira sahra sai saida saif saiful saige saija saikat saikou saila saim saima saimi saira sait sajid sajida sajjad sajma sakari sakchai sakiko sakina sakshi sakura
  salado salah salama salco saleem saleh salif salih saliha salim salima salimata salina salko salla sallie sally salma salmah salman salome salomon saloua salud salvacion
  salvador salvadora salvatore salvatrice salwa saly sam saman samaneh samanta samantha samar samara samarth sambath samed sameera sameh sami samia samiha samiksha samin samina
  saminem samir samira samiullah samiye sammie sammy samnang sampath samrawit samson samsul samu samuel samuele samuli sana sanaa sanae sanam sancho sanda sandalio sandeep sander
  sandhia sandhya sandip sandor sandra sandrine sandro sanel sanela saneta sanford sangeeta sanghoon sangita sangwoo sania saniye sanja sanjana sanjeev sanjib sanjiv sanjukta
  sankalp sankar sanna sanne sanneke sanni sannie santana santeri santhosh santiago santina santo santos santosh saoirse saori saoussane saowanee sapan sapir sapna sapto saqib
  sara sarai sarala saraswathi saraswati saraswatie sarath saravanan sarbjit sardjo sarfraz sargol sariah saridjan sarika sarina sarinah sarit sarita sariyah sarka sarmad sarmi
  saroj saroja sarojini sarolta sarp sarwar sary sasa sasan sascha sasha sasho saskia satbir satiedath satinder satish satnam satoko satomi satoru satoshi satpal satria satsuki
  satu saturnina saturnino satvik satwant satya satyam saud saul saurabh saurav savanah savannah savas saverina saverio savita savitri savka savo savuth savva savvas sayaka
  saylor sayoko sayuri scarlett scarlette schelto schmuel schorsch schorschi scot scottie scotty sead seada seamas seamus seb sebald sebastiaan sebastian sebastiana sebastiane
  sebastiano sebastiao sebastien sebe seda sedanur sedat sedef sediqa seema seerp sefa sefanja sefer sefik sefika segismundo segolene segun segundo seher sehrish seiichi seija
  seiji seiko sejad sejdo sejla sekar selah selahattin selam selamawit selamet selami selcan selcuk selda seldanur selemon selen selena selene selim selime selin selina selinde
  sello selma selman selva selvaraj selver selvi selvir selwyn sema semere semhar semih semiha semir semira semiramis semra semsa semyon senad senada senait senami senay senem
  sengdao seniha senija senja senka senol senta senthil seonag seonaid seong seoyeon sepehr sepideh sepp seppe seppli seppo serafim serafima serafin serafina serafino seraina
  serap seray sercan serdar serena serenay serge sergei sergej sergey sergia sergio sergiu serhad serhan serhat serhii serhiy serigne serina seringul serkan sermin serpil serra
  sertac servaas servando servatius servet setareh seth setia setsuko settimia settimio seunghyun seval sevasti sevcan sevda sevde severa severiana severiano severijn severin
  severine severino severo sevgi sevgul sevil sevilay sevim sevinc sevket sevki sevtap seweryn seyda seyfettin seyfi seyfullah seyhan seyi seyit seyma seymanur seymour sezai
  sezen sezer sezgin sezin shaban shabana shabbir shabnam shabtai shachar shadi shadia shae shafiq shafiqa shafqat shaghayegh shagufta shahab shahbaz shahd shaheen shaheena
  shahid shahida shahin shahla shahnaz shahpour shahram shahriar shahrokh shahrzad shahyar shahzad shahzaib shai shaila shailaja shailendra shailesh shaily shaima shaimaa shaina
  shaista shakeel shakeela shakia shakila shakira shakti shalanda shalini shalu shalva shama shamai shamaila shamar shambhavi shameka shamika shamim shamsa shamso shana shanae
  shanda shandra shane shanel shanell shanelle shani shania shanice shanika shaniqua shanita shaniya shankar shanna shannan shannen shannon shanon shanshan shanta shantae
  shantanu shantel shantell shantha shanti shanza shaohua shapour shaquana shaquille shara sharad sharada sharai sharanjit sharanya sharareh sharda sharee shareen shari sharice
  sharie sharif sharita sharla sharleen sharlene sharmila sharmistha sharona sharonda sharron sharyl sharyn shashank shashi shashikala shasta shaul shaun shauna shaunna shavonne
  shawana shawanda shawn shawnee shawnna shaya shayan shaye shayla shaylee shayna shayne shazia shea sheba sheela sheelagh sheena sheetal shefali shefqet sheikh sheindel shekhar
  shelba sheldon shelia shelley shelli shellie shelly shelomo shelton shelva shemsije shena sheng sheraz sheree sheri sheridan sherie sherif sherine sherita sherko sherley
  sherlock sherlyn sherman sheron sherrell sherri sherrie sherril sherrill sherryl shervin sherwin sherwood sheryl shibani shideh shifra shigeki shigeko shigeo shigeru shihan
  shikha shilan shiloh shilpa shilpi shima shimon shimrit shimshon shingo shinichi shinji shinobu shinya shiori shira shiraz shireen shirin shirit shirl shirlee shirleen shital
  shiva shivam shivangi shivani shiyu shizuka shizuko shkelqim shkurte shlomi shlomit shlomo shmuel shmuli shmulik shneur shoaib shoba shobana shobha shogo shohei shohreh shoichi
  shoji shokoufeh shona shoshana shoshanna shoshi shota shotaro shpend shpresa shraddha shraga shravan shreya shreyansh shreyas shrikant shriya shruti shuang shubham shubhangi
  shufen shuhei shuhua shuhui shuichi shuji shuki shukri shukria shulamit shulamith shulan shuli shumaila shunsuke shuyi shuying shwan shweta shyam shyamala shyanne shyla siamak
  sian siavash sibbel sibel sibilla sibille sible sibrand sibren sibrich sibusiso sibylla sicco sico sidar siddhant siddharth siddhi sidika sidney sidonie sidony sidra sidrah
  siebe siebert siebolt siebrand siebren siebrich siebrig sieds siegbald siegbert siegberta siegfriede sieghard sieghilde siegholde siegisbert sieglind sieglinde siegmar siegmund
  siegrid siegrun siegwald siegward siegwart siem sien sieneke sienna sientje siepie sierd sierk sierra siets sietsche sietse sietske sietze sifiso sifra sigal sigalit sigbjorn
  sigbritt sigburg sigfrid sigfrido sigfus sigge sighvat sigisbert sigismund sigismunda siglind siglinde sigmar sigmund signe signy sigrid sigrun sigune sigurbjorg sigurbjorn
  sigurd sigurdur sigurjon sigvald sigvard sigvart sigve siham sihan sihem sija sijbolt sijbrand sijbren sijke sijmen sijtje sijtske sikandar sila silas sile silja silke silvan
  silvana silvano silverio silvester silvestra silvestre silvestro silvia silvina silvino silvio silviu simao simbarashe simcha simegn simeon simge simin simion simke simkje simo
  simon simona simone simonetta simonne simpert simran simranjit sinan sindhu sindisiwe sindre sinead sineke sinem sinemis sinikka sinisa sinja siobhan sioned siphiwe sipho sipke
  sipkje sippy siqi sira siri sirikit sirin siriporn sirkka sirma sirpa sirvan sirwan sisay siska sissel sissi sita sitare siti siv sivakumar sivan siwert sixta sixte sixten
  sixto sixtus siyabonga siyu sjaak sjaan sjaantje sjakie sjanie sjannie sjarel sjef sjeng sjieuwke sjikke sjoeke sjoerdje sjoerdtje sjoerdtsje sjon sjouke sjoukje sjouwke sjraar
  sjur sjuul sjuultje skender skye skyla skylar skyler slada sladana slamet slava slavica slavisa slavko slavoljub slavomir slawomir slawomira sloan sloane slobodan slobodanka
  smadar smilja smita smitha smriti snefrid sneha snehal snezan snezana snjezana snorre sobia socorro soeharto soekarno soekhdei soeki soenil soenke soepardi soeparno soerdjbalie
  soeresh soerinder soerya soeshila soetjipto soffia sofiane sofie sofieke sofija sofiya sofoklis sofyan sohail sohaila sohan soheil soheila sohrab soichiro soile soili sointu
  sokha sokhom sokol sokratis solange soledad solene solfrid solgunn solmaz solome solomia solomon solrun solvei solveig solvi somayeh somchai somjit somkiat sommai somphone
  sompong somsak somsri somying sona sonal sonali sonam sondra soner songlin songul sonia sonja sonke sonngard sonnhild sonya soodabeh soojin soomin sophal sopheap sophie
  sophieke sophronia soraya sorcha sorele soren sorin sorina soroush sota sotero sothea sotiria sotirios sotiris souad soufian soufiane souhail souhaila soukaina soulaiman
  souleyman souleymane soumaya soumitra soumya souphan sourav souraya sovann spartak spaso spencer spiros spomenka spyridon spyros srdjan srecko sreten srey sreymom sridevi
  sridhar srilatha srinivas srinivasan sripriya sriram srishti sruly stacey staci stacia stacie staffan stamatia stamatis stamena stan stana stanca stani stanimir stanisa
  stanislas stanislaus stanislav stanislava stanislaw stanislawa stanka stanko stanton stathis stavros stavroula stef stefaan stefan stefani stefania stefanie stefanita stefaniya
  stefano stefanos steffen steffi steffie steffl steijn steinar steingrim steingrimur steinunn stela steliana stelios stella stellan stepan stepanka stephaine stephan stephane
  stephani stephania stephanus stephany stephenie stephon stevan steven stevie stewart stian stien stientje stig stijn stijntje stina stine stipe stipo stjepan stojan stojanka
  stratos stuart sturmius stuti stylianos stylliani suad suada suanne suat subagyo subhadra subhas subhash subramaniam subrata sucdi suchada suchart suchi suchitra sudarshan
  sudeep sudeshna sudha sudhakar sudhanshu sudhir sudie sugandha sugeng sugiarti sugiono suha suhaib suhail suhaila suharti suheyla suitbert sujata sujatha sujay sujit sujith
  sujono sukanya sukarno sukhbir sukhdeep sukhdev sukhjinder sukhjit sukhpreet sukhvinder sukie sukmawati sukran sukriye sukru sulaiman sulastri sulayman suldan sule suleima
  suleiman sulejman suleyman sulhi sulhiye suling suljo sullivan sulochana suma sumaira suman sumanth sumarni sumathi sumaya sumeet sumeyra sumeyye sumiati sumiko sumintra sumire
  sumit sumita summaiya sumru suna sunaina sunarti sundar sunderesan sune sunee sungho sungmin sunhee sunhild sunil sunisa sunitha sunneva sunniva supanee supaporn supardi
  suparmi suparna suparti suphaporn supriya supriyadi supriyono surabhi surachai suraj surbhi surekha surender surendra suresh sureyya surinder surindre surjit surya suryani
  susan susana susann susanna susanneke susanti susete sushant sushil sushila sushma sushmita susi susilo susumu sutarti suthep sutini sutomo suvarna suwarno suwarti suzan suzana
  suzann suzanna suzanne suzanneke suze suzette suzhen suzi suzie suzuko suzy svanhild svante svantje svatopluk svava svein sveinn sveinung sven svend svenja svenn sverre svetha
  svetislav svetlana svetozar sviatoslav svitlana svyatoslav swaan swaantje swana swanet swanhild swanneke swanny swapna swapnil swarnali swaroop swati swen swetha swetlana
  swidbert swier syahrul syb sybe sybil syble sybolt sybrandus sybren sybrich sybrig sydnee sydney sydnie syds sylas sylke sylta sylva sylvain sylvaine sylvana sylvanus sylvester
  sylvestre sylviane sylwester sylwia symen synne synnove syp systa sytse sytske sytze szabina szabolcs szczepan szilard szilveszter szilvia szymon taavi taban tabassum tabatha
  tabea tabita tabitha tadao tadashi tadayoshi tade tadeo tadesse tadeu tadeusz tadhg tae taehyung taeke tafadzwa taha tahani tahar taher tahereh tahir tahira tahire tahseen
  tahsin taib taichi taiki taimoor taina taisia taisiya taisto tajib takafumi takahiko takahiro takaki takako takanori takao takashi takato takayuki takehiko takeo takeru takeshi
  tako takuma takumi takuya talal talat talha talia taliesin talip talitha taliyah tallak tallat tallulah talya tamaki tamala tamana tamar tamara tamas tamatha tamay tambra
  tameka tamekia tamer tamera tamesha tami tamia tamie tamika tamiko tamila tamina tamir tamirat tammi tammie tammo tamotsu tamra tamsin tamsyn tamunotonye tanay tandra taner
  tanesha tania tanika tanisha taniya taniyah tanja tanju tankred tanmay tanneke tansel tansu tanu tanuja tanushree tanveer tanvi tanya tanzeela taoufik tapan tapio tarah tarald
  taraneh taras tarek tareq tarik tarini tariq tarja tarjei tarkan taro taru tarun tarunika taryn tasha tashina tasia taskin tasleem tasneem tasos tasoula tassilo tate tatenda
  tati tatiana tatianna tatik tatjana tatsuhiko tatsuo tatsuro tatsuya tatu tatum tatyana taurean tauseef tavares tawfik tayeb tayfun taylor tayo tayyab tayyaba tayyar tayyibe
  tayyip tazio teade teagan teague teake teatske tecla teda teddese tedros teegan teemu teena teetje tefera tegan tegwen tehila tehilla tehmina teija teije teja tejal tejas
  tejaswi tejinder tejpal tekin tekla tekle tekleab telesforo telma telmo telse temel temesgen temima temitope tena tendai tenley tennille tenzin teodolinda teodor teodora
  teodoro teodosio teofil teofila teofilo teoman tera terell terence teresa terese teresia teresina teresinha teresita teressa tereza terezie teri terje tero terrance terrell
  terrence terri terrie terrilyn terrin teruko teruo tesfalem tesfaye teshome tess tessa tessel tessie tetiana tetsuo tetsuro tetsuya tetyana teun teunie teunis teunisje teuntje
  teuta teuvo tevfik tevin tewes tewodaj tewodros teye thabiso thabo thach thad thaddaus thaddeus thai thais thalia thamar thanakorn thanasis thandeka thandiwe thang thanh thanos
  thanya thao thawee thea theda thedo theis thekla thelma thelonious themba themis theo theobald theocharis theodolinde theodoor theodora theodore theodoros theodorus theodosia
  theodosis theodule theofania theofanis theofilos theoni theophile thera theres theresa therese theresia theresita theresl theron thessa theun theunis theuntje thi thia thibault
  thibaut thiemo thien thierry thies thijmen thijn thilda thilde thilo thinh thirsa thirza thoa thom thomaas thomais thomas thomasina thomy thongchai thoralf thorben thorbjorg
  thorbjorn thore thorfinn thorge thorgeir thorgunn thorhild thorkild thorleif thormod thornton thorstein thorsten thorunn thorvald thuan thuc thulani thulasi thuong thuraya
  thurman thurston thusnelda thuy thyge thyra tia tiago tiana tianna tianyu tiberiu tibo tibor tiburcio tiddo tieme tiemen tiemke tienke tiera tierney tierra tiese tieske tietie
  tietsje tiffani tiffanie tiffany tiffney tigist tihana tihomir tiina tijana tijl tijmen tijn tijs tikhon tiktje tilahun tilda tilla tillie tillmann tilly tilman tilmann timea
  timm timmie timmy timo timofei timofey timon timoteo timothea timothee timotheus timur tine tineke tingting tinus tirtza tirza tisha titania titia titik titilayo titin tito
  titus tivadar tiziana tiziano tjaard tjaarda tjaart tjabbe tjade tjahjono tjalda tjalke tjalkje tjalle tjallie tjalling tjapko tjarda tjarde tjark tjeerd tjeerdtje tjerk
  tjerkje tjibbe tjibbechien tjidde tjiske tjits tjitte tjitze tjomme toan toba tobechukwu tobi tobias tobin toby toine toinette toini toivo toktam tokunbo tolga tolulope tomas
  tomasa tomasz tomi tomica tomiko tomio tomislav tommasina tommaso tommes tommi tommie tommy tommye tomo tomoe tomohiko tomohiro tomoka tomoko tomomi tomonori tomos tomoya
  tomoyuki toney toni tonia tonie tonino tonja tonje tonke tonnie tonny tonya toos toosje toprak tora toralf torben torbjorg torbjorn torborg tord tordis torey torfinn torge
  torgeir torgrim torgunn torhild tori toribio torill torkel torleif tormod torolf torquil torrance torrey torstein torsten torunn torvald tory tosca tosha toshiaki toshie
  toshihiko toshihiro toshiki toshiko toshimi toshio toshiyuki tou toua touger toula touria tova tovah tove toviah toya toyin tracee tracey traci tracie traian tran trang
  traudchen traude traudel traudi traudl traugott traute trauthilde travon treasa treesje treeske treintje treintsje tremaine trena trent trenton tressa treva trevion trevon
  treyvon triantafyllos tricia trienke trieu trijn trijnie trijntje trijntsje trina trine trinh trini trinidad trisha trista tristan tristin tristram trix trixi trixie triyono
  trond trong truda trudchen trude trudhild trudi trudie trudy truida truman trung truong trupti trutz truus tryfon trygg tryggve trygve tryntsje tsega tsegaye tsehay tsigereda
  tsila tsion tsipi tsjebbe tsjerk tsjikke tsjitske tsubasa tsukasa tsuneo tsutomu tsuyoshi tsvi tuan tucker tudor tudora tudorita tufan tugay tugba tugce tuija tuire tukimin
  tulay tulin tulla tullia tullio tulsi tuluhan tumasch tunahan tunay tuncay tuncer tunde tung tuomas tuomo tuong turabi turan turgay turgut turi turid turkan turkay turker
  tushar tuti tutku tuula tuur tuvia tuyen tuyet twila twyla tycho tyesha tygo tyla tylor tymen tymofii tymofiy tymon tymoteusz tyn tyne tyra tyree tyreek tyrell tyrese tyriq
  tyron tyrone tys tyshawn tyson tyyne tzila tzipi tzipora tziporah tzippora tzur tzvi ubah ubaid ubaldo ubbo ubeyde ubon uche uchechukwu uchenna uda udalrich uday udaya udbi
  udine udo udoka udom ueli ufuk ugo ugochi ugochukwu ugonna ugur ugurcan uilke uilkje ujjwal uju ukamaka ula ulas ulbe ulco ulf ulfert ulfrid ulfried uli uliana ulises ulisses
  ulku ulla ulli ulrica ulrik ulrika ulrikje ultan ulviye ulysse ulysses umair umaira umar umara umaru umay umberto umeko umer umesh umit ummu ummugulsum ummuhan umran umut unal
  undine unn unni unnur untung upasana upendra urbain urbana urbano urfa urho uri uriel urien urmi urmila urooj urpo urs ursel ursin ursina ursula ursulina urszula urte urvashi
  usaid usama uschi usha usman utako utami ute utkarsh utku utsav utta uttam utz uulke uyen uzair uziel uzma uzoma uzor vaclav vaclava vada vadim vadym vaggelis vahid vahideh
  vahit vaibhav vaidehi vaino vaios vaishali vaishnavi valarie valbona valborg valdemar valdet valencia valentin valentina valentine valentino valentyn valentyna valere valeri
  valeria valeriano valerica valerie valeriia valerio valeriu valerius valeriy valeriya valery valeska valgerd valmir valon valorie valter valtin valto vanadis vance vanda
  vandana vandra vanesa vanessa vani vanita vanja vanna vardit varsha varun vasant vasanth vasantha vasanthi vasco vasfiye vasile vasili vasilica vasilija vasilije vasiliki
  vasilios vasilis vasilisa vasiliy vasily vaso vassiliki vassilis vasso vasu vasudev vasudha vasyl vatsal vaughan vaughn veasna vebjorn vecihe veda vedant vedat vedran veena
  veerie veerle vefa vegar vegard vehid veijo veikka veikko veit velda veli velibor velida velija velimir velimirka veljko vella velma velten velva velvel vemund venancio vendula
  venetia venice venkat venkata venkatesh venla ventura venu vera verda verdell vered verena vergie verica verity verlene verlin verline vern verna vernell vernetta vernice
  vernie vernon veronie veronika veronique vesa vesile veslemoy vesna veso vesta veta vetle veva vevi veysel veysi viacheslav vibeke vibha vibhav vibhuti vicco vicencia vicenta
  vicente vichai vickey vicki vickie vicky victoire victor victoriano victorien victorine vida vidal vidar vidhi vidhya vidisha vidjai vidkun vidoje vidosava vidya viengxay vieno
  vierka viet vigdis viggo vijaya vijayalakshmi vikas vikram viktor viktoria viktorie viktoriia viktorija viktorin viktorine viktoriya vilay vildan vilde vilem vilgot vilhelm
  vilhelmina viljami vilje viljo vilma vilmar vilmos vilppu vimal vimala vina vinay vinaya vince vincent vincentia vincenz vincenza vincenzina vincenzo vineet vineeta vineeth
  vinh vinita vinitha vinnie vinod vinoth vinzent vinzentia vinzenz viola violaine violeta viorel viorica vipan vipin vipul vira virag viraj virendra virgie virgil virgilio
  virgina virginica virginie viriato viridiana virpi virtudes vishakha vishal vishnu vishwanath visitacion vitali vitalia vitaliana vitalii vitalina vitaliy vitaly vitezslav vito
  vitor vitoria vitorino vittoria vittorio vitus vivaan viveca vivek viveka vivekananda viviana vivianne vivien vivienne vjekoslav vjosa vlad vlada vladan vladena vladica
  vladislav vladislava vladlen vlado vladyslav vlasis vlasta vlastimil vlastislav vlatka vlora voicu voitto vojin vojislav vojo vojtech volbert volga volkan volkbert volkhard
  volkhart volkhild volkmar volkrad volkward volmar volodymyr volodymyra vonda vonnie vosse voula vratislav vreneli vreni vrinda vroni vrouke vrouwke vrouwkje vrushali vsevolod
  vuk vukasin vuong vuthy vyacheslav waclaw wadih wael wafa wafae wagiman wagimin waginem wahab wahiba wahid wahida wahu wahyu wahyuni wajid wajiha wakako walburga waldburga
  waldemar waldtraud waldtraut wale waleed walenty walentyna walfried wali walid walker wallace walli wally walmir walpurga walpurgis walt walter walti walton waltraud waltraut
  waltrudis wambui wana wanda waneta wanida wanita wanjiku wanjiru wannapa wannes waqar waqas warda wared warnar warner warre warren warry warsame warunee waseem wasim wasima
  wassila wassim wastl wataru wati watse watson watze wawan waylon wayne wazhma wea weia weidong weiguo weihua weijie weike weilin weimin weiming weiwei weldon wenbin wenceslao
  wenche wendela wendelien wendelin wendeline wendell wendelmoet wendi wendimu wendy wenhao wenhua wenjie wenjing wenjun wenke wenli wenona wenting wenxin weny wenyan wenzel
  werna wernfried wernhard wernher werni weronika wesley wessel westley weston whitley whitney wibke wichai wichard wichert wico widad widiane widodo widya wiebe wiebke wiebkje
  wiebren wiegand wieger wiegertje wieke wieland wieneke wiesje wieslaw wieslawa wietse wigand wigbert wijbe wijbrand wijbren wiji wijnand wijnanda wijnie wike wiktor wiktoria
  wilai wilaiwan wilbert wilberta wilbur wilburg wilburn wilco wilda wilderich wiley wilford wilfred wilfredo wilfrido wilfried wilfrieda wilgard wilhard wilhelm wilhelmena
  wilhelmien wilhelmina wilhelmine wilhelmus willa willard willehad willeke willemien willemijn willemijntje willemina willemke willempje willemtje willette willfried willi
  willia willian willianne willibald willibert willibrord willibrordus williemae willis willma willo willodean willy wilm wilma wilmar wilmer wilmie wilna wiltraud wiltrud wim
  wimke wina winand winanda wincenty windi winford winfried winfriede winifred winni winnie winnifred winny winona winslow winston winta wioleta wioletta wipa wiradj wirya wiske
  wito witold witta wladimir wladyslaw wladyslawa wlodzimierz wobbe wobbegien wobke woinshet wojciech wolbert wolf-dieter wolfdieter wolfdietrich wolfgangus wolfgard wolfger
  wolfhard wolfhart wolfi wolfmar wolfram wolfried wolfrun wolter wondimu wonjin woodie woodrow wopke worku woud wouke wout woutera wouterina wubbe wubbigje wubbina wubbo wulan
  wulf wulfhild wunibald wunna wyatt wyb wybe wybren wybrich wychard wylie wynford wynn wynne wynona wynonna wypke wystan wytse wytske xai xander xandi xandra xanthi xanthippe
  xanthippi xaver xaveria xaverl xavi xavia xavier xaviere xena xeng xenia xenofon xhavit xhemile xhevdet xiao xiaobo xiaodong xiaofeng xiaogang xiaohong xiaohua xiaohui xiaojun
  xiaolan xiaoli xiaolin xiaoling xiaolong xiaomei xiaomin xiaoming xiaoping xiaotong xiaowei xiaoyan xiaoyu ximena xinran xinyi xinyu xinyue xiomara xiu xiuhua xiulan xiumei
  xiuying xiuzhen xochitl xolani xuan xuefeng xueli xuemei xueqin xueying xzavier yaa yaakov yacine yacov yadav yadier yadira yael yaffa yafit yagiz yagmur yahia yahir yahya yair
  yaira yakira yakov yakubu yakup yalcin yalda yalou yaman yamilet yamini yamuna yana yanaika yaneth yanfang yang yangyang yanhong yankel yanli yanling yanmei yann yannek yannic
  yannick yannik yannis yanping yanti yanto yaprak yaqi yara yardena yared yarina yariv yaron yaroslav yaroslava yasar yase yaseen yasemen yash yashar yashika yashoda yashwant
  yasin yasir yasmeen yasmiin yasmina yasmine yasser yassin yassine yassir yasuhiko yasuhiro yasuko yasumasa yasunori yasuo yasushi yasuyuki yating yatmi yavuz yavuzhan yaw yawen
  yaya yayan yayuk yazan yazid yazmin ybe ybeltje yde ydwer yeabsira yechezkel yechiel yedidya yefim yegane yeganeh yegor yehonatan yehoshua yehuda yehudis yehudit yejide yejin
  yekaterina yekta yekutiel yelena yeliz yelizaveta yemane yemi yemisi yemurai yennhi yentl yerachmiel yesenia yeshaya yesim yeter yetta yetunde yevgeni yevgenia yevgeniy yevhen
  yevheniia yewande yfke yia yiannis yifan yiftach yigal yigit yihan yijun yildiz yilin yilmaz ying yinghua yingjie yiota yirmiyahu yishai yisrael yisroel yiting yitzchak
  yitzchok yitzhak yiwen yixuan yke ylber yll ylva ymke ymkje yngvar yngve yngvild ynte ynze yoann yoav yochanan yocheved yodit yoel yoeri yogesh yogita yohana yohannes yoichi
  yoji yoko yolanda yolande yonah yonas yonatan yonca yongjun yongqiang yonina yonis yoona yoram yoran yorben yordanos yorick yosef yoselin yoshiaki yoshie yoshihiro yoshikazu
  yoshiko yoshimi yoshinori yoshio yoshiro yoshito yoshiyuki yosi yosra yosri yossef yossi yosuke yotam youa younes youness younghee youngho youngjae youngsoo younis youri yousaf
  yousef yousra youssef youssouf yrsa ysanne ysbrand ytsje yua yuan yuanyuan yuce yucel yuchen yudi yuet yufang yuhan yuhua yuhui yui yuichi yuichiro yuiko yuina yuji yujie yujin
  yuka yukari yukie yukihiro yukiko yukimi yukino yukio yuksel yulan yuli yulia yulian yuliana yulianna yuliia yuling yuliya yuma yumei yumeko yumi yumiko yuming yun yuna yunfei
  yuni yunus yuphin yupin yuping yuqi yuqing yurdagul yuri yuria yuridia yuriko yuriy yurub yusaku yusra yusuke yusup yusupha yuta yutaka yutaro yuto yutong yuval yuvraj yuxi
  yuxin yuxuan yuying yuzhen yuzuki yves yvet yvette yvo yvon yvonna yvonne zabihullah zacarias zachariah zacharias zacharoula zachery zack zackary zackery zafar zafer zahava
  zaheer zahera zahia zahid zahida zahide zahir zahoor zahra zaid zaida zaiden zaim zainab zainabou zainabu zaira zakaria zakariya zakariye zakariyya zakhar zaki zakia zalmai
  zalman zamfira zamzam zana zandra zane zanele zara zareena zari zaria zariah zarife zarina zarko zavier zayd zayden zayed zayn zaynab zayne zazilie zbigniew zbynek zdena zdenek
  zdenka zdenko zdravka zdravko zdzislaw zdzislawa zeca zecharia zechariah zeeshan zef zeferino zegert zehava zehida zehra zehranur zein zeina zeinab zeineb zejna zekai zeke
  zekerija zekeriya zeki zekija zekiye zelal zelalem zelda zelia zelig zeliha zeljka zeljko zella zelma zena zenaida zenebech zeno zenobia zenon zenovia zenta zenzi zenzl
  zephyrin zerda zerrin zetta zev zevulun zewdu zexi zeyad zeycan zeyneb zeynel zeynelabidin zhaleh zhanna zhaohui zhen zhenhua zhenyu zhenzhen zhi zhigang zhihao zhihong zhihui
  zhijian zhiming zhiqiang zhiwei zhixin zhiyuan zhongwei zhor zia ziad ziba ziggy zihan zijad zijada zikmund zikret zilan zilda zilla zilly zimo zina zinaida zineb zinnur zion
  zissel zita ziva zivana zivka zivko zivorad zixuan ziya ziyi ziynet ziyu zjos zlata zlatan zlatica zlatko zodwa zoe zoey zofia zofie zohar zohra zohreh zoi zoie zoila zoja zola
  zoltan zora zoraida zoran zorana zorica zorka zoryana zoua zoubida zouhair zouhra zoulikha zoya zozan zsofi zsofia zsolt zsombor zsuzsa zsuzsanna zsuzska zubaida zubair zubeyde
  zuhal zukiswa zula zulaikha zulal zuleikha zulema zuleyha zulfikar zulfiqar zulfiye zulkifli zulma zulmira zumra zumreta zumrut zunaira zuri zuzana zuzanna zuzka zvezdan
  zvezdana zvi zvika zvonimir zvonko zwaan zwaantje zwanet zwannetje zwannie zwanny zweder zweitse zygfryd zygmunt zyhra
`
  .trim()
  .split(/\s+/u);
