import { hyphenatedParts, plainLetters } from '#shared/deid/plain-letters.ts';
import { WordSet } from '#shared/deid/word-set.ts';

/**
 * Family names of the countries where English, German and Dutch are spoken, and of those that patients and staff came from, in plain letters:
 * collected by hand. None is a word of reports.
 */
/** Parts of names with hyphens: "El-Masri", "Jansen-de Wit". */
const joined: ReadonlySet<string> = new Set('el al ben abu bin ibn da de di la le van von'.split(' '));

const familyNames = new WordSet(
  `
  aalbers aalders aalto aaltonen abbink abbott abdallah abdelaziz abdi abdirahman abdullahi abebe abernathy abreu abspoel acar acheson achterberg ackerman ackermann acosta adair
  adams adamson addington adebayo adema adeyemi adjei adkins adler adriaanse aerts afonso agarwal agbaje aguiar aguilar aguirre ahern ahlberg ahlstrom ahmad ahmadi ahmadzai ahmed
  aichinger aigner ainsworth aitken akbar akcay akers akgul akhtar akin akinola akkerman akkermans akman aksoy aksu aktas al-amin al-hamdani al-hashimi al-khatib al-masri
  al-rashid al-sayed albayrak albers alberts albertsma albrecht albright alderson aldridge alemu alencar alexander alford alghamdi alhaji aliev aliyev allard allison allred
  almeida alonso alptekin alston altay altena altenburger althuis altin altintas altmann altun alvarado alves ambrose amerongen ammann ammermann amrani amstutz amundsen andermatt
  andersen anderson andersson andrews angerer ansari ansell anstey antunes anzengruber aoki appleby applegate appleton arapoglu araujo archer archibald arda arends ariens arikan
  armitage armstrong arndt arnett arora arrington arrowsmith arroyo arslan arteaga arthurs asante aschenbrenner ashbrook ashby ashcroft ashdown ashgrove ashworth askew aslan
  aspinall atalay ates atherton atkins atkinson atwater atwood aubrey auclair aue auer aumann avci averill avram awad ayala ayaz aydin aydogan aydogdu aylward ayres azevedo aziz
  azizi baars baart babcock bachmann backer backhouse backstrom bader baettig bagley bagshaw bahadir bahr baier bailey bainbridge baird bajwa bakema bakhtiari bakhuis bakir
  balakrishnan balci balderston baldwin balfour ballard ballegeer balogh balzer bancroft banerjee bangura banning bannister bantle baptiste barbosa barclay barendrecht barendregt
  barlow barnard barnes barnett barrera barreto barrett barrington barros barrow bartels barth bartlett bartley barton bartsch bartschi barzani basaran basler bassett basten
  bastiaans bastian basu batchelor bateman batista battersby batur baudoin bauer bauerle baumann baumgaertner baumgartner bauwens baxter bayliss bayrak bayraktar beasley beattie
  beauchamp beaulieu beaumont beauregard becerra becher becker beckers beckett beckham beckmann beckwith bedford beekhuis beekman beelen beerens begay begum behrendt behrens
  beier bekele bekkers belanger belhaj bellamy bellweather ben-david benali benavides bender benedict benhaddou benitez bennet bennington bensalem benson bentley benz berends
  berendsen beresford bergengruen berger bergeron bergh berghe berghofer berglund bergmann bergqvist bergsma bergstrom berisha berkeley bernaerts berndt bernhard bernstein beslic
  bessette betschart bettencourt betz beukema beumer beunder bevan beveridge beyer bezemer bhatt bhattacharya bhatti bianchi bickford biedermann biemans bierens bieri biggs
  bijlsma bilgin billings bingham bingol binnendijk birch birchall birnbaum birtwistle bischoff biswas bittner bjork bjorklund blaauw blackburn blackman blackmore blackwell
  blackwood blair blakely blakemore blanchard blanken blankenship blankenstein blaser bleeker bleier bleijenberg blevins blijleven bloemberg bloemendaal bloemhof blokland
  blokzijl blomqvist bluhm boateng boatwright bode boehm boekhorst boelens boerema boerma boersma boerstra boettger bogaard bogaards bogaert bogaerts bogdanov bogers bohm bohme
  bohn bokhorst bolhuis bollmann bolton bolwijn bongers bonner booker boomsma boone boonstra boonzaaier booth bootsma bopp borchert bordeaux borghuis borland boros bosma bosman
  bossche bosscher bosschers bosshard bosworth boterberg bottcher bouazza bouazzaoui bouchard boucher boudreau boudreaux bouhaddou boujemaa boukhari boulahrouz bouma bouman
  bourne bouwhuis bouwman bouwmeester bouzid bowden bowen bowers bowles bowman boyce boyd boyer boyle bozkurt braak braakman braams brackett bradbury braddock bradford bradley
  bradshaw braganca bramley branco brandauer brande brandes brandl brandli brandner brandsen brandsma brandstatter brandstetter brandt brankovic brannigan branson brase brauer
  braxton brechbuhl breckenridge bredenoord breedveld breitenbach bremt brennan brenneisen breukelen brewer brewster bridges brigham brinkhuis brinkley brinkman brinkmann brinks
  briscoe bristow brito britton broadbent broadhurst brock brockmann broderick broekhuizen broekman bromley bronkhorst brookes broughton broussard brouwer brouwers browning
  brownlee bruckner bruggeman bruggemann brugger bruggink bruhin bruijn bruijns bruins bruinsma brummelhuis brunner bruns brunson bruyn bruynseels bryan bryant buchanan bucher
  buchholz buchner buchwald buckley bucur buhler bui buijs buijtenhek buijze buiskool buitendijk bukowski bullock bulut bunting burgess burgi burgstaller burke burkett burkhardt
  burlacu burmeister burnett burnham burrell burroughs burton busby bushnell butler butterfield butterworth buttner buysse byers byrne caballero cabrera caduff cadwallader
  caflisch cahill cakir cakmak calder caldera calderon caldwell calhoun caliskan callaghan callahan callaway callebaut callens calloway calvo camacho camara camenzind cameron
  camp campbell cantrell cardenas cardoso cardwell carels carlisle carlson carmichael carneiro carney carranza carrasco carrington carroll carruthers carson carstens carter
  cartwright carvalho carver cassidy castaneda castellanos castelo castiglione castillo castro caulfield cavanaugh cavendish celik cengiz cerny cervantes cetin ceulemans cevik
  ceylan chadwick chakraborty chamberlain chandler channing chapman charbonneau charlton chatterjee chaudhary chaudhry chavan chavez cheatham cheng cherif chernenko chester
  chesterfield chevalier chiang chikwanha childers childress chinwe chirwa chisholm cho choi cholmondeley choudhury chowdhury christensen christiaens christiansen christie chukwu
  chung churchill cicek cinar cisneros cisse claes claessen claessens claeys clair clancy clapham claremont clarke clarkson clasen clausen claxton clayborne clayton cleary clegg
  clements cleveland clifford clinton coban coburn cochran cochrane coenen coffey coffman cohen cojocaru colak colbert coleman coleridge colijn collier collins colombo colpaert
  colvin compton conklin connelly conner connolly conrad conroy contreras conway cooke coolen coombs cooney copeland coppell coppen coppens corbett corbin cordero cordes cordova
  corliss cornelis cornelissen cornell cornish cornwell coronado correia corrigan corriveau corstjens cortez cosgrove coskun costello coughlin coulibaly coulter courtney courtois
  covaci coventry cowan cowell coyle crabtree craddock craenen craig cramer cranston craven crawford crawley creighton crenshaw crespo crichton crockett crombez cromwell cronin
  crosby crossley crowder crowe crowley crowther cruickshank csonka cuevas cuijpers culbertson cullen cummings cunha cunningham cuppens curran currie curtis cushing cuthbert
  cuyper czajkowski czerny daalmans dabelstein dabrowski dacosta daems dagdelen dahl dahlberg dahlgren dahm daigle dalgleish dallinger dalrymple dalton daly damhuis damsma
  dandridge daniels danilov danner darby darden darwish daryani dasgupta dasilva daugherty davenport davidson davies davis davison dawson de-la-cruz deaton debacker debruyn
  deckers decoster degen degroote deichmann deininger dejonghe dekker dekkers delacour delacroix delacruz delafuente delaney delanghe delarosa deleon delgado delisle delossantos
  deluca delvaux demir demirbas demirci demirel demirkan demirtas dempsey denham denissen denning dennison denton derksen derrick desai descamps deschamps deshmukh deshpande
  desjardins desmarais desmet desrosiers dettmann deva deveraux devereaux devereux devine devlin devos dewit dewitt dhawan dhillon diakite diallo diarra dias diaw diaz dickens
  dickerson dickinson dickson diego diehl diekmann diepeveen dierks dietl dietrich dijck dijkhuis dijkhuizen dijkman dijkstra dillard dimaggio dimitrov dimitrova dinc dinsmore
  diop dirks dirksen dittmann dittrich dixon djordjevic dlamini dmytrenko dobbs dobson dodd dodson doesburg doets dogan doganay dogru doherty dohmen dolan dolman dombrowski
  domburg domingos dominguez donahue donaldson dongen donkers donnelly donoghue donohue donovan dooley doorenbos doornbos doran dordevic dorfler dorrestein dorsey dos-reis
  dos-santos doucet dougherty dowd dowling downey doyle draganov dragic dragomir draper drayton drechsler dreesen dreesens dreher drenth drescher dresen drewes drexler driessche
  driessen driscoll drummond duarte dubbeldam dubois duchamp duckworth dudley dueck duffy dufour dugan duggan duijn duijvesteijn duijvestijn duinkerken dulaney dumont dunbar
  duncan dunham dunlap dupont dupree dupuis duquesne durak duran durand durant durham durkin durmaz durmus durr dursun dutta dutton duval duvall duyck dwyer dyck dyer dykstra
  eaglesham earnshaw easterbrook eastman eastwood eaton ebbers ebbing ebel eberhard eberhardt eberhart eberl eberle ebert ebner ebrahimi eccles echeverria ecker eckert eckhardt
  edelmann eder edgecombe edgerton edlinger edmonds edmondson edwards eeckhout eekhof egan egger eggers eggert eggink egli ehlers ehmke ehrmann eibl eichenberger eicher eichhorn
  eichinger eichler eickhoff eigner eijk eijkelenboom eikelboom eilander eisele eisenhuth eisenmann eitel ekici ekinci eklund ekman ekstrom el-amrani el-khatib el-khoury el-masri
  el-sayed elbaz elbers eldridge eliasson elkins ellenberger ellington elliott ellison ellsworth elmas elmore elphinstone elsinga elsner elsworth elzinga emerson emery emini
  endres engberts engelbertink engelen engelhardt engelhart engelmann engl engstrom ennis enriquez ensink ercan erdem erdogan eren ergin erickson eriksen eriksson erkan eroglu
  ersoy ertas ertekin ertugrul escobar escobedo esen eshetu esparza espinosa esposito estes estrada eteme etheridge ettinger eubanks eugster evans evenhuis everaert everaerts
  everett everhart evers everts ewart ewbank ewell ewert exner eynde eysink eyupoglu faber fahrenkrug fahrner fairbanks fairchild fairclough fairfax fairweather falconer
  falkenberg falkner fallon fankhauser faria farley farnsworth farooq farouk farrell farrington farris fashola fassbinder fassler faulkner faure fawcett fazekas featherstone
  fechner feddersen fedorenko feenstra fehr feichtenschlager feichtinger feinstein feitsma feldhaus feldhus feldkamp feldman feldmann fellinger fellner fellowes fendt fenske
  fenton fenwick ferguson fernandes fernandez fernsby ferrara ferrari ferreira ferris fichtner fidan fiebe fiebig fiedler fielder fielding figueiredo figueroa filipovic finchley
  findlay finkbeiner finke finkelstein finlay finley finnegan finnerty fischbach fishburn fitzgerald fitzpatrick fitzroy fitzsimmons fitzwilliam flaherty flanagan flanders
  fleischer fleischmann fleming fletcher flores floyd flury flynn foerster fofana fogarty fokkema fokkens folkerts fonseca fontaine fontein fontenot fopma forbes fordham forester
  forouzan forrester forsberg forster forstner forsyth forsythe fortescue fortin fosdick foster fothergill fournier fowler foxworth foxworthy frahm franco francois franke franken
  frankland franklin franssen franz fraser frazier frederiks fredriksson freedman freeman freese freire freitas frenzel frerichs frey freytag frick fricke friedl friedmann
  friedrich friedrichs friesen frings fritsch fritsma frobisher froehlich froese frohlich frohlingsdorf fromm fuchsberger fuente fuentes fuhrmann fujimoto fujita fukuda fulbright
  fuller furlong furrer furst gaal gabler gabor gaertner gagnon gaidar gaikwad gaines galbraith gallagher gallant gallardo gallegos galloway galvan gambari gamble gamsjager
  ganesh gannon ganswindt ganter garba garcia gardiner gardner garland garnier garrett garrison garza gashi gaskell gaskin gasser gassner gatewood gattringer gaudet gauthier
  gautier gebauer gebert gebhardt gebre gebremariam geelen geerlings geerts geertsema geertsen geier geiger geissler gelderblom genc gentry georgescu georgiev georgiou geraerts
  gerards gerber gerdes gerhardt gerlach gerritse gerritsen gerritsma gerstner geurts geurtsen geuze geyer gezer ghasemi ghebremedhin gherman ghimire ghosh giannakis gibbons
  gibbs gibson gielen giesbers giesbrecht giese giesecke giesen gifford gijsbers gijsbertsen gijzen gilbertson gilchrist giles gilissen gillespie gillette gilliam gilmore gils
  ginsberg giordano girard girma giroux gisler gjoka gkioka gladstone gladwell glaser gleaves gledhill gloor gobel godard godfrey godwin goebel goedhart goemans goethals gokalp
  gokce goldberg goldfarb goldman goldschmidt goldstein golightly gollner gomes gomez gonca gonul gonzales gonzalez goodall goodman goodrich goodwin goodyear goor goossens
  gopalan gopfert gorbachev goris gorlitz gorman gorter gosling gosswein goswami gotz gotze goudsmit goudswaard gough gould goulding gouveia goyvaerts graafland graafsma graber
  grabner graca gradussen graff grafton granger granville grayson greenberg greene greenfield greenhalgh greenleaf greenwood greer gregson greiner gremm grenier gresham greven
  griesser griessner griffin griffioen griffith griffiths grigorescu grigoryan grillparzer grimaldi grimes grimshaw grissom groenendijk groeneveld groenewegen groenewoud
  groenhuis groothuis grootveld grosskreutz grosvenor grothe groves gruber grubmuller gruijters grundmann grunert grunewald grunwald gruythuysen gschwandtner gschwend guay gubler
  gucht guerin guerra guerrero guevara gueye guidry gulec guler gulsen gultekin gumppen gumus gunay gunderson gundogdu gunduz gunes guney gungor gunther gupta gurbuz gurel gurung
  gustafsson gustavsson guth guthrie gutierrez gutmann guven guzel guzman gwynne gyger haag haanappel haanstra haarsma haase habegger haberl haberstroh habibi hachmann haddad
  hadley hadzic haeberli haenen hafliger hafner hagan hagberg hagedorn hagemann hagemeister hagen hagenlocher haggerty haidari haidinger haile haines hainzl haitsma hakala
  hakansson hakimi halbritter haller halloran halma halonen halsey halstead halvorsen hamadi hamalainen hamann hamdan hamelin hamidi hamilton hammersmith hamming hammond hampel
  hampson hampton hancock hanegraaf hanenberg haney hanggi hanke hanley hanlon hanna hanrahan hansen hansmann hanson hanssens hansson haque harcourt hardcastle hardin harding
  hardman hardwick hargreaves hargrove harkema harkness harlow harms harmsen harmsma harrell harriman harrington harrison harrow hartigan hartl hartley hartmann hartog hartung
  hasanovic haselbacher hasenclever hasenohrl hashemi hashimi haskell haskins hasler hassan hasselaar hassink hassler hastings hatcher hatfield hathaway hauck haug haugen hauri
  hauser hausler hausmann haute haverford haverkamp haverkort haverman hawes hawkesworth hawkins hawley hawthorne hayashi hayden hayes haynes hayward hazelton hazelwood headley
  healey healy heaney heathcote hebert heckmann hedges hediger hedlund heede heemskerk heerden heerema heeren heeringa hees heffernan heger heider heidrich heijden heijmans
  heijnen heijnsbroek heikkinen heimann heine heinemann heinen heinrichs heinze heise heitmann hekman helbig heldens hellemans heller hellmann hellwig helmers helmke hemingway
  hempel henderson hendrich hendricks hendrickson hendriks hendriksen hendriksma hendrix hengeveld henkel henley hennekes hennessey hennessy hennig henning henriksson hensbergen
  hensel henshaw hensley henze hepburn herault herbert heredia herfkens hering hermann hermans hermens hermsen hernandes hernandez herold herrera herring herrmann herron
  hershberger hertel hertogh herzog heslenfeld hesse hesseling hettema hettich heuer heuser heuvel heuvelmans hewitt heyer heynen heywood hibbert hickey hickman hicks hiddema
  hiemstra higginbotham higgins highsmith hilbert hilbrands hilbrink hildebrand hildebrandt hilger hilhorst hiller hilliard hillman hines hinkle hinrichs hinterhuber
  hinterleitner hintermayr hinterseer hinton hintze hinz hirsch hirschmann hirst hitchcock hitzfeld hjort hoang hobbs hobson hochreiter hodges hodgson hodlmoser hodzic hoefnagel
  hoefsloot hoekman hoeksema hoekstra hoenderdos hoerner hoevenaars hofbauer hofer hoff hoffman hoffmann hofland hofman hofmann hofmans hofstatter hofstede hofstetter hofstra
  hogan hogeboom hogenboom hogendoorn hohenfels hohmann hohn holbrook holcomb holden hollander hollanders holliday hollingsworth hollins hollis hollmann holloway holman holmberg
  holmes holmgren holtrop holwerda holyoke holzapfel holzer holzinger holzleitner holzner hommes hondius hoogendijk hoogeveen hoogland hooijer hoornstra hooydonck hopkins hopman
  hoppe hopwood horak hornbostel horne horner hornsby horowitz horst horsten horstink horstmann horton horvat horvath hoss hosseini houben houde houghton houte houtkamp houtman
  houweling hoving hovius howarth howe howell howells hoxha hoyer hrdlicka huang hubbard huber hubner huckaby huddleston hudson huegli huemer huerta huff huffman hufnagel hughes
  hugi huijbers huijbregts huijsmans huiskamp huisman huismans huizinga hulme hulsbosch hulshof hulsman hulst hult hummel humphreys humphries hunsaker huntington hunziker
  huppertz hurley hurlimann hurst husemann huseynov hussain hussein hutchens hutchins hutchinson hutchison huth hutter huttl hutton huxley huybrechts huygens huynh hwang hyland
  iancu ibarra ibrahim ibrahimovic icel idrissi iglesias igwe ihlenfeld ijsseldijk ijzerman ilic ilsink imhof immerzeel inan ineichen ingersoll ingham inglis ingram inman inoue
  ionescu ipek iqbal irfan irvine irving irwin isaacs isaksson isenberg isfort isherwood isik islamoglu ismaili issa iten ivanenko ivanov ivanova ivanovic iverson iwu iyer jabbar
  jackman jacobi jacobs jacobsen jacobson jacquet jadhav jaeger jaegers jafari jaffe jagerstatter jahangir jain jakel jakobs jakobsen jakobsson jalali jalloh jamieson jamison
  janke jankovic jannink janse jansen jansens jansky jansma janssen janssens janzen jaramillo jardine jarrett jarvinen jarvis jaschke jaspers jefferies jeffries jelic jenkins
  jenkinson jenni jennings jensen jeschke jeschonnek jessen jessop jha jimenez jochems johannessen johansen johansson johns johnson johnston johnstone jojic jokinen jonasson
  jongbloed jongejan jongeneel jongkind jongman jonker jonkers jonkman jonsson joos joosse joosten joostens jordan jorissen jorritsma josephson jost joubert jovanovic joyner
  juarez junghans jurgens jurgensen kaandorp kabir kacmaz kaczmarzyk kadir kaelin kagan kahl kahn kahraman kahveci kainz kalb kalbermatten kaldenbach kalin kalkman kalra
  kaltenbach kaltenbrunner kamara kaminski kamphuis kampman kandemir kaniewski kapetanovic kaplan kapoor kappeler kaptan kapteijn kapteyn kapur karaca karadag karagoz karahan
  karakas karakaya karakoc karakus karaman karapetyan karatas karimi karjalainen karlsson karner karoglou karpenko karrer karsten kartal kasapoglu kassem kasteleijn kastner
  katsaros katz kauffman kaufman kaufmann kaur kavanagh kaya kaymak kazemi kealoha kearney keating kebede keegan keeler keeling keijser keijzer keita keizer keizers keles
  kellaway keller kellermann kelley kellogg kelsey kemp kempen kempenaar kempton kendall kendrick kennedy kenney kensington kenworthy kenyon kerkhof kerkhofs kerner kerrigan
  kershaw kerstens keskin kessel kessels kessler ketteridge keuning keybus keyes khalil khan khatri khattak khoury khumalo kibet kiefer kiers kiesewetter kikkert kilgore kilian
  kilic kilinc killian kilpatrick kimball kimbrough kimura kincaid kingsbury kingsley kingston kinney kinnunen kinsella kipchoge kipling kiraly kirby kirchgassner kirchhoff
  kirchmayr kirchner kirkham kirkland kirkpatrick kirkwood kisiel kisteman kitamura kitchener kjaer klaassen klaassens klages klarenbeek klaver kleemann kleijn kleijnen kleinhenz
  kleinschmidt klemm klenk klerk klimek klinger klinkenberg klinkhamer kloosterman klose klostermann kluge kluivers knauer knippenberg knoblauch knol knoll knoops knopp knowles
  knowlton knox knudsen knuth knutson kobayashi kobel kobus koc kocabas kocak kock koelewijn koeman koenders koenen koetsier kogelbauer kogler kohler koivisto kokke kolawole kolb
  kolenbrander kolkman kollmann kolodziej kommer konate konings konrad konstantinou kooijman kooiman kooistra koolen koopman koopmans koornstra kooy kopitz kopke kopp koppe
  koppelaar kordt korhonen korkmaz koroma kortekaas korteweg kortmann korver kosar kose koskinen koster kosters kottmann kouassi koulouris kouwenberg kouwenhoven kovac kovacevic
  kovacs kovalenko kowalczyk kowalska kowalski koyuncu kozak kozlowski kraaij kraaijeveld krabbendam krahenbuhl krahl kramer kranenburg kranz krasniqi kratochwil kraus krause
  krauss krautwurst kravchenko krawczyk kremer kress kretschmer kreutzer kreuzer krieger krijger krijgsman krikke krishnamurthy krishnan kristensen kristiansen kriz kroes krohn
  kroll kromowidjojo kroonen kruger kruijff kruijswijk kruisheer kruithof krupa kruse kubiak kubler kuchler kucuk kugler kuhlmann kuhn kuhne kuijk kuijper kuijpers kuipers
  kulkarni kumar kunert kunkel kunz kunze kunzi kunzli kural kurtulus kuruvilla kuster kuyper kuzmin kuznetsov kvist kwakkel kwakman kwiatkowski kyburz kyle kyriakou laarhoven
  labelle lachance lachner lackner lacroix ladner lafayette lafleur lafond lafontaine lafrenz lagerweij lagrange laksana lamarche lambert lambertin lambrechts lambropoulos
  lammers lammertink lamont lamoureux lampert lancashire lancaster landry landsman landwehr langdon langenberg langeveld langford langley langlois lankford lankhorst lanting lanz
  lapierre lapointe larkin laroche larocque larose larrabee larsen larson larsson larue lassiter laszlo latham lathrop latifi latimer latour lau lauber lauer laumen laurence
  laurent laurijssen laursen laverty lavigne lavoie lawler lawless lawson lawton leary leavitt leblanc lebron lechner leclerc lecomte ledbetter ledford leduc leemans leenders
  leeuwenberg leeuwis lefebvre leferink lefevre legault leggett lehmann lehner lehtonen leibold leighton leitgeb leitner lemieux lemke lemmens lemmers lemoine lempke lenaerts
  lenders lennon lennox lenssen lenz leonard leonhardt lepage lerch leroux lesperance lester leuthold levesque lewandowski lewicki lewinsky leyten liang lichtenberg liddell
  liddle liebermann liebig liebregts liedtke liefers lievens lightfoot ligtenberg ligthart lilly lindahl lindberg lindblom lindeboom lindemann linders lindgren lindholm lindhorst
  lindinger lindley lindner lindqvist lindroth lindsay lindsey lindstrom linssen lipinski lippert lipscomb lisowski litchfield littlefield littleton livingston livingstone
  ljungberg llewellyn lockett lockhart locklear lockwood lodewijks loeffen loenen loewen loffler loftus lohmann lohr lokhorst lomax lombard lombardi lommers lonergan longfellow
  longley longoria lonnqvist loohuis looijen loomans loon lopes lopez lorenz lorimer losch lotz loughlin lovelace lovell lovett lowenthal lowery lowry loxley lozano lubbers
  lucassen lucero ludecke ludemann ludlow ludwig luehrs luijendijk luijkx luijten lujan lukic lumley lundberg lundgren lundin lundquist lundstrom lungu luscher luthi luthold
  lutjens luttikhuis lutz luyten lyle lyman lynch lyons lytle maas maassen maathuis macallister macarthur macaulay macdonald macdougall macedo macfarlane macgregor machado
  machler maciejewski mackay mackenzie mackintosh maclean macleod macmillan macneil macpherson macrae madden maddox mader madigan madsen maele maertens maes maessen magalhaes
  magnussen magnusson maguire magyar mahdavi mahieu mahmoud mahmoudi mahmud mahnke mahnkopf mahoney maier maillard mainwaring majewski makarenko makela makinen maldonado malhotra
  malik malinowski mallens mallory malone maloney mamedov mandelbaum mandemakers mandl mangione mangold mannering manning mansfield manson mansour mansouri marangoz marchal
  marchand marchbanks marchetti marciniak mariano maric marinescu marinho marini marinkovic markham markovic marlowe marques marquez marriott marsden marston martens marti
  martindale martinez martinson marusic marx mascarenhas massey masterson matheson mathews mathijssen mathis matos matsuda matsumoto matthes matthews matthijssen mattsson matzke
  maudsley maugham maurer maxfield mayer mayerhofer mayfield mayhew maynard mayr mayrhofer mazur mbappe mbaye mbeki mcadams mcafee mcallister mcalpine mcardle mcauley mcavoy
  mcbride mccabe mccaffrey mccain mccall mccann mccarthy mccartney mccauley mcclain mcclellan mcclintock mccloskey mcclure mccluskey mcconnell mccord mccormack mccormick mccoy
  mccracken mccrae mccready mccullough mcdaniel mcdermott mcdonald mcdonnell mcdonough mcdougall mcdowell mcelroy mcewan mcfadden mcfarland mcfarlane mcgee mcgill mcginnis
  mcgovern mcgowan mcgrath mcgraw mcgregor mcguire mchale mchugh mcinnes mcintosh mcintyre mckay mckee mckenna mckenzie mckeown mckinley mckinney mckinnon mcknight mclaughlin
  mclean mclellan mcleod mcloughlin mcmahon mcmanus mcmillan mcmullen mcnally mcnamara mcneil mcneill mcpherson mcqueen mcrae mcsweeney mcwilliams meacham meadows mechler
  medeiros medina meehan meerman meersche meertens meeuwis meeuwsen mehmeti mehta meier meierhans meijer meijerink meijers meijs meinders meinert meinerzhagen meinhardt meinsma
  meireles meirsschaut mejia melendez melissen mellor melton melville melzer mendel mendenhall mendez mendoza menendez menheere menke menon mensah mensink mentzel menzel merabet
  mercado mercer mercier merckx meredith merkel merkle merriman merriweather merryweather mersey mersin mertens mesquita messerli messner meszaros metcalf metcalfe mettler
  metzger metzler meulen meulenbelt meulenbroek meurisse meuwissen meyer meyers meyn michaels michalak michaud michel michels michiels michielsen middelkoop middleton mielke
  mihai mijnders mikkelsen milanovic milburn millican milligan millington millward milner milosevic milton minhas minkema minogue miranda mirza mishra mistry mitchell mitra
  mitrovic mittermeier miyamoto moaveni mobley moelands moerkerken moerman moffat moffatt moffitt mohammadi mohammed mohamud mohanty mohr mohring moldovan molenaar molenaars
  molina mollema mollenkamp moller molnar monaghan moncrieff monen monroe montague montalvo montana montano monteiro montenegro montgomery montoya mooij moolenaar moonen mooney
  moorcroft moore moorehead moors moortel moosbrugger moradi morais morales moran morariu moreau moreira moreland moreno moretti morgan morgenroth moriarty morin morina morley
  morneau morrell morrison morrissey morrow mortensen mortimer morton mosby moseley moser mosher mosler mosley moura mousavi moussa moyer moynihan moyo mubarak muftuoglu mugabe
  muhammad muheim muhlbauer muijs muilwijk mukasa mukherjee mulcahy mulder mulders muldoon mullen muller mullhaupt mulligan mullins mulvaney mundy munnik munoz munroe munteanu
  munz murad murdoch murphy murrell murtagh murugan musa musgrave muskett mussche mustafic mutlu mutsaers mutschler muysken mwangi myers nabben nadeau nadler naegeli nafzger
  nagarajan nagel nageli nagl nagy naidoo nair nakagawa nakajima nakamura nandakumar napoli naqvi narayan narayanan nascimento nash nasser natarajan navarro nayar naylor nazari
  ncube ndiaye ndlovu neefjes negash neill nelissen nelson nesbitt nettles neubauer neufeld neuhaus neuhauser neuhold neumaier neumann neumayer neves nevins newberry newbury
  newcomb newell newkirk newland newman newsome newton nguema nguyen niblett nicholls nichols nicholson nickerson nieboer niederberger nielsen niemann niemantsverdriet niemeijer
  niemeyer nieminen nieuwenhuijsen nieuwenhuis nieuwland nightingale nijboer nijhof nijhuis nijland nijs nijssen nikolaidis nikolaou nikolic nikolov nilsen nilsson nimani nissen
  nitsche nixon njoroge nkomo nkosi nkrumah noack noakes nolan nolet nolte noordermeer noordhoek noorlander noortgate norcross nordin nordqvist nordstrom norgaard normand noronha
  norris northcott northrop northup norton norwood nosek nouwens novak novakova novosel novotny nowak nowell nowicki nugent nunes nunez nussbaum nussbaumer nwachukwu nwosu
  nyambura nyberg nygaard nyman nystrom oakley oakwood oberhauser oberhofer oberholzer oberleitner oberlin obermaier obermann obermayr obermoser oberndorfer obrien ochoa ochs
  oconnell oconnor oddens odermatt odhiambo odom odonnell oehler oerlemans oertel oetjen oettinger offermans ogawa ogbonna ogden ogilvy ogunbanjo ogunleye oguz ohara ohlendorf
  ohlsen ojeda ojo okada okafor okamoto okeefe okeke okonkwo okoro okoye okpara okur olabisi olafsson olaniyan olaru oldeman oldenburger oldfield oldham oleary olieslagers
  oliphant oliveira oliver olsen olson olsson olthof olthuis omar omerovic ommen onat onderwater oneal oneill ongena onslow onyango oomen ooms oostenbrink oosterbaan oosterhof
  oosterhuis oosterling oosterveld oostveen ophof opoku oppenheimer oprea ormond ormsby orourke orozco ortega ortiz ortmann orwell osborn osborne osei oshea osinga osman osmani
  osmanovic ossche ostergaard osterhaus ostermann ostermeier ostrander osullivan oswald otieno otoole otte otten ottens ouattara oudejans oudshoorn ouellet ouellette oumar
  overbeek overdijk overmars overstreet overton owusu oyama oyelaran oyelowo ozan ozbek ozcan ozdemir ozer ozgur ozkan ozkaya ozmen ozturk paans paardekooper paasch pabst pacheco
  pacher pachler paddock padilla pagano pageau pagett pahl pajak palacios palaniappan palmans palsson pamminger pandey pandya pangborn papadakis papadopoulos papadopoulou
  papageorgiou papanikolaou pape papke pappas paquette paradis parekh parham parkhurst parmar parnell parrish parry parsons partridge paschke pascoe pascual pashkov pasquier
  patel patenaude paterson pathak patil patten patterson patton patzelt paulsen paulus pauwels pauwelsen pavlenko pavlic pavlov pavlovic pawar pawlak pawlowski paxton paya
  payette payne paynter peacock pearce pearson pease pedersen peebles peemoller peerboom peerenboom peeters peixoto pejic pelletier pellikaan pemberton pendleton penhaligon
  penner penney pennings pennington penrose pepperell percival pereira perera perez peric perrault perre perreault perrin perron perry pershing persson peters petersen petersma
  peterson petersson petkov petkovic petrenko petrescu petrov petrovic petry pettigrew pettit petty pfaff pfandl pfannenschmidt pfannenstein pfannkuch pfefferkorn pfeifer
  pfeiffer pfister pfisterer pfluger pham phan phelps phillippe phillips phipps picard pichler pichlmayr pickard pickering pickett pieper pierce pierson pieters pietersen
  pietersma pijnenburg pilkington pillai pimentel pinas pinault pinckney pineda pinheiro pinkerton pinxten piotrowski piquet pires pirker pitman pittman plasman plath plattner
  ploger plummer poels pohlmann poindexter pointner poirier poisson polak polat polderman polishchuk pollard pollock polman ponce poncelet ponsonby poortinga poortman popescu
  popov popovic poppelaars portela portillo portmann posch poschl postma postmus pothoven potts poulin poulsen poulussen powell poyraz prado praet prager prakash prasad pratt
  preda preiss prendergast prescott pressley preston preuss prevost prewitt prifti pritchard pritchett proctor prohaska proksch prosser protic proulx provoost pruijssers pruis
  pruitt pryor puchinger puchner puckett pugh pullman purcell puri putnam putte pyle quackenbush quaedflieg quaedvlieg quandel quandt quast quesada quigley quillfeather quinlan
  quinn quinones quintana quintanilla quintero quirk quist qureshi raab raaijmakers raats rabe rachid radcliffe rademacher rademaker rademakers radovanovic radtke radu raemaekers
  raferty raffelsberger rafferty raghavan raglan rahimi rahman raines rainey raith rajan raleigh ralston ramachandran ramaekers ramakers ramanathan ramaswamy ramdas ramdin
  ramirez ramos ramsay ramseier ramsey ramseyer randall randolph ranft ranganathan rangel rankin ransom rantanen rantzau rao rapp rashid rashidi rasmussen rasmusson ratcliffe
  rathmann rathore ratliff rattay rau rauscher ravenscroft ravindran rawat rawlings rawlins rayburn raymond raynor razavi reardon rebelo reber rechberger rechsteiner reddy
  redford redgrave reding redmond reece reese reeves regan regier rehder rehm reichel reichert reichle reid reijnders reijnen reilly reimann reimche reimer reimers reinders
  reinderts reiner reinhardt reinhold reintjes reisinger reitsma remijn remington renaud rendell renders renfro renner rennie rensen renshaw rensink renwick resch rettig reusken
  reuter reuvers reyes reynaert reynolds rezai rezende rhodes ribbens ribeiro ricard ricci richards richardson richmond ricketts rickli riddell ridderhof ridders riddle ridgeway
  ridgway ridley rieck riedel rieder riedl rieger riegler riemersma riess rietdijk rietmann rietveld rigatos riggs rijken rijkers rijn rijnders rijpkema rijpma rijsdijk rijswijk
  riley rimml rinaldi rindlisbacher ringel ringeling riordan ritchie ritz rivard rivas rivera rizvi rizzo robbins roberson roberts robertson robillard robinson robledo robles
  robson rocha rochester rochlitz rochon rockefeller rockwell rodel roder roderick rodgers rodier rodrigues rodriguez roelants roeleveld roelofs roelofsen roemer roeters rohde
  rohrer rohwer rojas rollins romagnoli romanenko romaniuk romano romeijn romeijnders romero rommens ronner roodenburg rooij rooijakkers rooney roorda roosendaal roosevelt rosado
  rosales rosca roscoe rosenauer rosenbaum rosenberg rosenblatt rosenfeld rosenqvist rosenthal rosier rosler rosmalen rossi rossiter rossler rossmann rossum rothe rothschild
  rothwell rottier rotzler rourke rousseau roussel rousselle routledge rowe rowland rowlands rowley rowntree royston rozeboom rozema rozenberg rozendaal rubin ruckert ruckstuhl
  rudd rudolph ruegg ruetz ruffin ruhmann ruijgrok ruijter ruiter ruiters ruiz rummel runge runyon rupp ruppert rushford rushton ruskin russo rutgers rutherford rutherglen
  rutishauser rutkowski rutledge rutten ryder ryf saarinen saavedra sabanci sabharwal sabic sadeghi sadler sadowski saenger saenz safar sagebiel sagong sahin sahu saidi sailer
  saito sakamoto saladin salas salazar salcedo salehi salgado salihi salim salinas salisbury salminen salter saltmarsh salzgeber salzmann samadi saman samaniego samara sampson
  samuels samuelson sanborn sanchez sandberg sande sander sanders sanderson sandford sandhu sandoval sandstrom sanford sanjay santema santiago santillan santner santos sanyal
  sarac sargent sarikaya sarkar sarmiento sarmo sasaki sato satterfield sattler sauerbier saunders sauter savard savas savchenko savic savoie sawant sawyer saxena saxton
  scarborough schaafsma schadler schaefer schaeffer schaeken schaerer schafer schaffner schaik schalk schalkwijk schaller schaub schauer schaufelberger scheel scheepens scheepers
  scheepstra scheffer scheffler scheidegger schell schellenberg scheltema schenk schepens scherer scherpenzeel scheucher scheurer schevchenko schie schiffer schilcher schilders
  schiller schilling schilperoord schimmelpfennig schindler schipper schippers schirmer schlegel schlemmer schlichting schlueter schlunegger schlup schluter schmelzer schmid
  schmidhuber schmidlin schmidt schmidtke schmitt schmitz schneeberger schneider schneidewind schnittke schnyder schober schobesberger schoch schoenfeld schoenmaker schoenmakers
  schofield scholl scholte scholten scholtens scholz schonbachler schonfelder schonherr schoonderbeek schoonderwoerd schoonhoven schoonover schoot schott schou schouten
  schouwenaars schrader schramm schraven schreiber schreiner schreuder schreuders schreurs schrijver schrijvers schroder schroeder schroter schrott schubert schuijt schuiling
  schuitema schuler schuller schulpen schulte schultes schultheiss schulthess schultz schultze schulz schulze schumacher schumann schuppli schurch schuster schutte schuurman
  schuurmans schwab schwaiger schwalm schwander schwartz schwarzenbach schwegler schweiger schweighofer schweikert schweitzer schweizer schwendimann schwind schwindt schwizer
  scofield scranton scribner seabrook seagrave searle sebestyen sedgwick sedlacek sedlak seefried seeger seemann segers seguin seibel seibert seibold seidel seidl seifert seiler
  seitz seiwald selbmann selhorst seligman sellars sellers sellner selvaraj semeijn seneviratne sengul sengupta senn sepulveda serrano sesay seufert severn sevim seward sewell
  sewnarain sewpersad sexton seymour shackleton shaffer shah shaikh shakespeare shankar shannon shapiro sharif sharifi sharma sharpe shaughnessy shaw sheehan sheffield shehu
  sheldon shelley shelton shepard shepherd sheppard sheridan sherlock sherman sherrill sherrod sherwood shetty shevchenko shimizu shinde shipley shipman shoemaker shrestha
  shropshire siddiqi siddiqui sidhu siebert siebold siegel siegenthaler siegrist sievers sigrist sijbesma sijtsma sikkema sikora silva silverman simard simmen simmonds simmons
  simms simoes simonetti simonis simons simonson simpkins sims sinaga sinclair singh singhal singleton sinha sinnige sirin sissoko sital sithole sivakumar sizemore sjoberg skaggs
  skelton skidmore skinner skoglund skov skowronski slagers slagter slater slattery slijkhuis slingerland sloan slocum slotboom smalley smalls smallwood smedt smeenk smeets smets
  smeulders smith smithson smits smolders smyth snell snijders snoeck snoeijs snoek snowden snyder soares soderberg soeters solano solberg solis solomon soltani somasundaram
  somers somerset somerville sompel sonderegger sonmez sonneveld sonnleitner sontag sorensen sorenson sorkin soto soucy sousa southgate southwell soyinka soylu sozer spaargaren
  spahic spahiu spahn spalding spangenberg spangler spanjer spanjers spaulding specht spector speight spellman spence spencer sperber sperling spierings spiess spijker spijkerman
  spijkers spindler spitaler spivey spoelstra spohn sprague sprenger springer spruijt srinivasan srivastava st-pierre staab staals stackhouse stacy stadelhofer stadelmann
  stadlbauer stafford stahli stallings stallworth stamhuis stampfli standish stanescu stanfield stanford stangl stanhope stankovic stanton stapleton starink starkey stauber
  staudacher stauffer staunton steadman stedman steegmans steenbakkers steenbeek steenbergen steenhuis steenkamp steensma stefanescu steffen steffens steger stegmann steidl
  steinbach steinbacher steinbeck steinbrecher steinbrink steindl steinegger steiner steinert steinhauer steinhauser steinkellner steinlechner steinmann steinmetz stenberg
  stenzel stepanenko stephens stephenson stepney stetten stettler steurer stevens stevenson sticher stieger stiegler stienstra stiles stillman stinson stirling stock stockdale
  stocker stockli stocklmair stockton stoddard stohr stojanovic stokes stokman stolk stoll stonehouse storey storz stovall straathof straatman strasser straten stratford strating
  stratton straub strauch straumann strauss strebel streefkerk streicher streuli stricht strickland strijbos stringer strobel strohmayer strohmeier stromberg struijk strunk
  struve stubblefield stubbs stuber stucki studer stuij stumpf sturgess stutz stuurman stuve suarez subramanian sudhoff suess suhr suijkerbuijk suleymanov sullivan sultana
  sulzberger sumer sumner sundaram sundberg sunderland sundqvist sutcliffe suter sutherland sutter sutton suurmond suzuki svendsen svensson swagerman swain swaminathan swanson
  swarts sweeney swenson swinburne swindon swinkels swoboda sykes symonds szabo szalai szczepanski szewczyk szymanski szymkowiak tabak tadesse taggart taheri tahiri takacs
  takahashi takeda talbot talley tamang tamas tamayo tamboer tamminga tanaka tanase tanis tannenbaum tanner tapia tappe tasci taskin tate tatli tatum tauber tavares tavistock
  taylor teague teeuwen teeuwisse teichmann teixeira tekin tellenbach temiz templeton tennant tennyson teodorescu tepe terpstra terrell terwindt terzic tesfay tesfaye teske
  tessier teuben teuber teuling teunissen thaci thackeray thaler thalhammer thalmann thapa thapar thatcher thayer theis thelen theodorou theriault thiam thibault thibeault
  thibodeaux thiede thiel thiele thieme thies thiessen thijssen thissen thomason thommen thompson thoms thomsen thomson thornbury thorne thornhill thornton thorpe thorsen
  thrasher thuringer thurman thurner thurston tibbetts tichelaar tichelman tidwell tiedemann tieleman tielens tiemens tierney tietjen tiggelaar tijdeman tijhuis tijsma tijssen
  tilburg tillman tillmanns timm timmer timmerman timmermann timmermans timmers timmons timofte tinga tipton tisdale tissen tiwari tjoelker tjon tkachenko tkachuk toader tobin
  todorov todorovic toebes toering toews toivonen tokgoz tolboom toledo tolle tolliver tolman tolsma tomas tomaschek tomic tomlinson tompkins tonnaer toomey toonen topal topcu
  toprak torres torun toska tosun toth toure tovar townsend townshend traas trachsel trahan traore trask trattner traub trautmann trautwein travers treadwell treiber trejo
  tremaine tremblay tremmel trevelyan trevino trifunovic trimble trinh tripathi troger tromp trompetter troost trotter trowbridge troxler trudeau truelsen truitt trujillo truman
  trumbull truttmann tsai tschanz tschida tschirner tschopp tschudi tsegaye tshabalala tuchman tuijn tuinstra tuithof tuncer tuominen turan turgut turkmen turkoglu turnbull
  turpin tutar tuttle twain tyndall tyree tyson ucar uebelhart ugur uhl uhlemann uhlenbrock uhlig uhlmann uijen uijlenbroek uijttewaal uiterwijk ulbrich ullmann ulloa ullrich
  ulmann ulmer ulrich ulriksen ulusoy umarov unal underhill underwood unger unrau unsworth unterberger unterweger unwin upadhyay updike upshaw upton urbina urech uribe utomo
  uygun uysal uytterhoeven uzun vaca vachon vagts vaidya vaillancourt valdez valente valentine valenzuela valerio valkenburg valkenier vandaele vandamme vandenberghe
  vandenbossche vandenbroeck vandeputte vanderbilt vandermeer vandevelde vangeel vanhaverbeke vanhorn vanhove vankerckhove vanneste vanpelt vansteenkiste varga vargas varghese
  varma vasic vasile vasilescu vasiliou vasquez vassallo vaughan vaughn vavra vazquez veenendaal veenhuis veenstra veerman vegter velasco velasquez velazquez velde veldhoen
  veldhorst veldhuis veldhuizen veldkamp veldman veltkamp veltman venegas venkataraman venkatesan ventura verbeek verbeke verberne verboom verbruggen verburg verburgt vercammen
  vercauteren verdier verdonck verdonk verduin verelst vergeer verhaar verhaegen verhaeghe verhagen verhees verheij verheijen verhelst verheul verheyen verhoef verhoeff verhoeven
  verhulst verkade verkaik verkerk verkuijl verlaan verlinden verma vermaas vermaat vermeer vermeij vermeire vermeulen vermolen vernooij verplancke verschoor verschueren
  verschuren versluijs versluis versteeg versteegh verstegen verstraaten verstraete vervloet vervoort verweij verwey verwoerd vestergaard vetter vettiger vickers vidal vidovic
  vieira viergever vierhout vieth vigneault villalobos villanueva villareal villegas villeneuve villiger vinke vinson virtanen visic visscher visschers vlahos vlaming vlasblom
  vledder vliegenthart vlieger voegeli vogelaar vogelsang vogler vogt voicu voigt volker volkers volkov vollmer vonderau vonlanthen voogt vooijs voorhees voorhorst voorn voortman
  vorstenbosch vosbeek vosman voss vrancken vredeveld vreeswijk vreugdenhil vriens vries vriesema vrijhof vucic vukovic waalwijk waardenburg wachira wackernagel waddell wadsworth
  wagemaker wagemakers wagenaar wagenbach wagenknecht wagensveld wagner wahlberg waibel wainwright wakefield walch walchli walczak walden walder waldhauser waldmann waldner
  waldron waldvogel walkden walle wallin wallis wallisch wallner walraven walravens walser walsh walters walther walton wamelink wang wanjiku warburton warmerdam warncke warnecke
  warner warrington warwick washburn wassenaar wassermann wassink waterhouse watkins watson watt watters waweru weatherby weatherford weaver webb webster wechsler weckerle wedel
  wedgwood weerasinghe weerts weghe wehrli weidema weidemann weidenfeller weidmann weidner weigand weigl weijermans weijers weijland weijters weiland weiler weinberg weiner
  weinert weingartner weinhold weinmann weinstein weinzierl weir weisgerber weishaupt weissgerber weitzel welch weldon wellens weller wellesley wellington wellman welten welter
  wendel wendell wendt wengenroth wenger wennekes wentworth wenzel werkman wernsen werth wescott wesselink wessels wesson westbrook westcott westergaard westerhof westerhuis
  westerink westermann westerveld weston westphal westra westwood wetherby wetzel wever wevers wexford whalen wharton wheatley wheelock whelan whitaker whitby whitcomb whitcombe
  whitehead whitehouse whiteside whitfield whitlam whitlock whitman whitmore whitney whittaker whittington wichmann wickham wicki widler widmer widodo wiebe wiechers wieczorek
  wiedemann wiegand wiegers wiegman wieland wierda wieringa wiersma wiese wiesendanger wieser wiesinger wiesner wiggins wijaya wijers wijma wijnaldum wijnands wijnberg wijnen
  wijngaarden wijngaards wijnhoven wijnker wikstrom wilberforce wilbers wilbrink wilcox wildeboer wilder wildschut wilhelm wilkens wilkerson wilkes wilkins wilkinson willard
  willekens willems willemse willemsen willers williams williamson willingham willms willoughby wilmot wilson wimberly wimmer winchester windham windsor winfield wingate
  winkelhuis winkelmann winkler winslow winstanley winston winterbourne winthrop winzeler wirix wischnewski wiseman wisniewski withers witherspoon witjes witkamp witt wittebrood
  witteman witteveen witthoft wittig wittmann wittwer wohlers wohlfahrt wohlgemuth wohlmuth wojciechowski wojcik wolbers wolcott wolde woldhuis wolfe wolff wolffs wolfram wolfs
  wolfsteiner wolkow wolski wolter wolters wolthuis woltjer woltman womack wong woodall woodard woodbury woodcock woodhouse woodley woodruff woodson woodville woodward woolf
  woolley worley worrall worsley worthington wouda woudenberg woudstra wouters wouterse wouwer wozniak wragg wright wrobel wronski wubbels wuest wulf wulff wunderli wust wuthrich
  wuyts wyatt wycliffe wyler wylie wyman wynants wynn wyss xanthopoulos xavier xhaka yadav yagci yalcin yamada yamaguchi yamamoto yamashita yancey yanez yang yarborough yardley
  yates yavas yavuz yazici yazzie ybarra yeager yeates yegin yeoh yeung yildirim yildiz yilmaz yogaratnam yohannes yosef yoshida youngblood yount youssef ytsma yucel yuksel
  yurdakul yusuf zach zafar zahiri zaidi zakaria zamani zamora zandbergen zander zandstra zandvliet zangerl zanten zapata zaugg zauner zavala zawadzki zbinden zechner zeegers
  zeeman zegers zehetner zehnder zeijlmaker zeitler zeldenrust zelger zeller zellweger zenger zengin zerihun zevenbergen zhang zhao zhou zhu ziegler ziekman zielinski zielke
  zielstra ziemann zijderveld zijlmans zijlstra zimmerli zimmerman zimmermann zingg zirngast zivkovic zoetebier zoetemelk zollinger zollner zomerdijk zonneveld zubac zuercher
  zuidema zuiderveen zuidhof zuijderwijk zumbuhl zumstein zumthor zuniga zurbriggen zurcher zuurbier zwaga zwagerman zwanenburg zwanepoel zwarts zweers zweistra zwerver zwick
  zwickl zwiers zwieten zwijnenburg zwygart
`
    .trim()
    .split(/\s+/u),
);

/** @param lower a word in small letters; of one with hyphens each part */
export function isFamilyName(lower: string): boolean {
  const plain = plainLetters(lower);
  return (
    familyNames.has(plain) ||
    hyphenatedParts(plain)?.every(
      (part) => familyNames.has(part) || (joined.has(part) && plain.length > part.length + 3),
    ) === true
  );
}
