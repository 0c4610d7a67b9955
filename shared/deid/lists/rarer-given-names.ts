/**
 * Given names that are rarer, or common where patients and staff came from, in plain letters: collected by hand. None is a word of reports in
 * English, German or Dutch.
 */
export const rarerGivenNames: readonly string[] = `
  aafke aagje aart abbie abdelkader abdelrahman abderrahim abdeslam abdulrahman abebe abel abelardo abeltje abiodun abraham abubakar achilleas achim achraf ada adaeze adalbert
  adalsteinn adan adao ade adebayo adekunle adela adelaide adele adelheid adelino aderonke adesuwa adil adnan adolfo adriaan adriana adriano adrianus adrien adwoa afanasi afia
  afonso agamemnon agata agatha agathe aggeliki agneta agnieszka agostino agueda agustin aicha aidan aiko aileen ailsa aime aine aires aishwarya ajay akiko akinyi akira akosua
  aksel alain alamgir alasdair alastair alba alban albane alberta alberto albrecht alda aldo alec aleida alejandra aleksandar aleksander aleksandr aleksandra aleksei aleksey
  aleksy alena alessandra alessia alexa alexandre alexandria alexandros alexei alexios alexis alfie alfons alfonso alfredo alhassan alicia alida alienor alisha alison alistair
  alix aliyu alkis alma almut alois aloisia alonso alphonse alton alva alvaro alwien alwin alyona alyson amadeo amal amalia amalie amancio amandine amara amare amaury amber ambra
  ambre ambrosio amedee ameera amelie amina aminata amit amos amparo amrita anabel anacleto anais ananya anass anastasia anastasios anatole anatoli anatoly andile andre andrea
  andreas andree andrei andrej andres andriy androniki anezka ange angele angeles angeliki angelita angus anibal anicet aniket anita anjum ankit annalisa anneke anneli annelies
  anneliese annemarie annemie annemiek annemieke annet annette annika anniken annunziata anouar anselm anselmo ansje anson anthea antigone antje antoine antoinette anton
  antonella antonia antonie antonieta antonietta antonin antonina antonino antonis antonius antony antoon antti aoife aparecida aparna apolline apostolos araceli aranzazu arash
  arcadio archibald archie arend ariadna ariane arianna arie arif aristea aristide aristotelis arjen arjuna arkadi arlene arlet arlindo armand armando armelle armin arnaud arnav
  arne arnfried arnie arno arnoud arnulf arsenio artem artemis artje artur arturo artyom aruna arvid arvind arwa arya asbjorn asger asha ashley ashok ashraf ashton ashwin asif
  asiye aslak aslihan asma asmaa asmund aspasia assunta astri astrid asuncion athanasios athena atsuko aubree aubrey aude audrey augusta augustin augustine auke aung aurelia
  aurelie aurelien aurelio aurora aurore ava avelino avery avi avigail aviva avraham aya ayaan ayala ayan ayana aydan aydin ayhan aykut aylin aynur ayodele ayoub ayten azadeh
  aziz aziza azra babak baerbel bahar baltasar baltazar balthasar baltus baptiste barbel barend baris barnaby barney barry bartel barthelemy bartholomaus bartholomew bartje
  bartolomeo bartosz baruch bashir basile bastiaan bastian bastien batuhan batya bautista beata beatrice beatrijs beatrix beatriz beatus becky bedriye bekir bela belen belinda
  bella belmiro benedetto benedict benedicte benedikt benedita bengt benita benito benjamine bennett bennie benno benny benoit bente bento berat berend berendina berengere berfin
  berit berkan bernadette bernardete bernardo bernardus bernhardine bernice berrin berta berthe berthold bertold bertram bertrand bertus beryl bessie bethli bettina bettye betul
  beulah beverley bhavna biagio bianca bilal bilge billie biniam bintou birger birgit birgitta birte bjarne bjarni bjorg bjorn blaise blake blanca blanka blazej blessing blythe
  bodil bodo bogdan bogdana bogumil boguslaw bohdan bohumil boleslaw bonita bora borge boris borje boryslav boubacar boudewijn bouke boyd bozena bozidar bracha brad bradford
  bradley brady brahim bram branimir branislav branka branko brantley braulio brecht bregje bregtje brendan brent brett briana brianna brice bridget brigid brigitta brit britt
  brittany brock bronagh bronislava bronislaw brooke bruna bryant brynjar brynn bryony bulent burak burcu burghard burgi burgl burhan burkhard burkhart burt byron cacilia cacilie
  caetano cagla cahit cai caitlin calixto callum calvin camila camilla camille canan candace candelaria candice cansu caoimhe carey carlota carlton carly carmel carmela carmelo
  carmine carole carolien caroline carrie carroll carsten cas casey casimiro caspar casper cassandra cassidy cassie cataldo catalina caterina catharina catherine catia catriona
  cecil cecile cecilia cecily cedric celeste celestin celestine celestino celia celina celine celso cem cemal cemil cengiz ceren cerys cesare ceyda cezary chad chaim chana
  chandra chantal chantelle charalambos charis charleen charlene charlie charlotte charmaine charu cherie cheryl chester chiamaka chiara chidinma chika chike chinedu chinwe
  chinyere chiyo chloe christabel christel christelle christiaan christiane christien christine christl christof christoph christophe christos chrysoula chuck chukwuemeka chus
  ciara ciaran cihan cinzia ciro claartje clara clarence clarissa clarisse claude claudette claudia claudine claudio claus clayton clemence clemencia clemens clement clementina
  clementine cletus clifford clifton clint clinton clive clodagh clotilde clovis clyde cobie cody coen coenraad cokkie colby colette colin colleen conall conceicao concepcion
  concetta connie connor conrad constance constantin constanze consuelo cor cora cordelia cordula corentin corey corina corine corinna corinne cormac corneel cornelia cornelis
  cornelius corrado corrie corry corsin corwin cory cosimo coskun courtney covadonga craig cristian cristiano cristina cristobal cuauhtemoc curdin curtis custodio cuthbert
  cynthia cyprien cyriel cyril cyrille cyrus czeslaw daan dagfinn dagmar dagny daisy daithi dalia dalmacio dalton damaris damian damiano damien damir damla dana danica daniel
  daniela daniele danielle danijel danique danish danny danuta daphne dapo darcy daria darija darinka dario darius dariusz darlene darnell darrel darrell darren darryl darshan
  darwin darya dave david davide davina dawit deaglan deanna dearbhla debbie debora deborah debra declan deepa deepika deetje defne deirdre dejan delbert delfina delia delilah
  delores delphine demba demelza demet demetrio demetrius demi demir deng denis denise dennis denny denzel derek dermot derrick derya desanka deshawn desiree desmond despina
  detlef detlev devi devin devon devorah dewey dexter dhruv diana diane dianne diarmuid dicky didier diederik diego dien dieneke dieter dietlinde dietmar dietrich dieudonne
  dieuwertje dieuwke dilan dilara dilek dilip dillon dilys dimitra dimitri dimitrios dimitris dimphna dinah dineke dinesh dinis diogo dion dionysios dirk dirkje divna divya
  djordje dmitri dmitry dmytro dolf dolores domenica domenico domingo domingos dominic dominik dominique donald donatella donatien donato donna donovan dora doreen dorien doris
  dorle dorota dorothea dorothee dorothy dorte doug dougal douglas douwe dov doyle dragana dragica drago duane dubravka duc dudley dulce duncan dunja duong durdica durk dusan
  dustin duygu dwayne dwight dylan dymphna dympna dzenan eamon earnest easton ebba ebele eberhard ebru ecem eckart eckehard eckhard ecrin edda eddie edelgard edeltraud edeltraut
  edgar edgardo edin edite edith edmond edmund edna edoardo edouard eduard eduarda eduardo edward edwin edwina edyta eef eefje eelco eelke eelkje effie efraim efrain efthymia
  eftychia efua egas egbert egil eglantine egon ehrenfried ehsan eileen eimear einar eino eirik eirini eirlys eivind ekaterina ekkehard ekrem elaine elazar elcin eleanor eleanora
  elefteria eleftherios elena eleni eleonore eleuterio elfi elfriede elham eli eliana eliane elias elie eliezer elif elijah elin eline elinor elio elisa elisabeth elisabetta
  elise eliyahu eliza elizabeth elizaveta ella ellen elli ellinor elliot elliott ellis elmer elmir elna elodie eloi eloisa eloise eloy elpida els elsa elsbeth elsie elske elspeth
  elton elvir elvira elwood ema eman emanuela emanuele embla emel emeline emerson emiel emil emile emilia emiliano emilie emilien emilio emily emin emina emine emir emma emmanuel
  emmanuelle emmett emrah emrys encarnacion ender enes engelbert engin enid enisa enitan enno enoch enrico enrique enriqueta enzo eoghan erasmo ercan ercument erdal erdem erdmute
  erdogan eren ergin erhan erhard eric erica erich erik erika erin erkan erkki erland ermanno ernest ernestine ernesto erol errol ersin ertan ertugrul erwin esad esi esin eskil
  eskinder esko esma esmee esmeralda espen esperanza esra essie esteban estefania estelle esther esti estrella ethan ethel etienne etta ettore euan eufemia eugen eugene eugenia
  eugenie eugenio eula eulalia eun eunice euripides eusebio eustace eva evan evandro evangelia evangeline evangelos evaristo evdokia evelien evelyn everett evert evert-jan evgeni
  evgenia evgeniy evi ewa ewald ewan ewelina eyob ezekiel ezequiel ezinne ezra fabian fabien fabienne fabio fabiola fabrice fabrizio facundo fadi fadila fadime fadri fahri faik
  faisal faiza fanny farah faraz farhad farida farouk faruk farzana fatema fatih fatiha fatima fatimata fatma fatou fatoumata faustine faustino fausto fearghal fedde federica
  federico fedor feike felice felicia felicien felicitas felicite felicity feliks felipe felix femi femke fenna fenne ferdinand fergal fergus ferhat feride feridun fermin fernand
  fernanda fernande fernando fernao ferre ferruccio feyisa feyyaz feyza fflur fiachra fidel fidelma fieke fien fientje figen fikret filipa filipe filipp filippo filiz filomena
  fineke finn fiona fionnuala fiorella firdaus firmin flavia flavien flavio fleur floortje flora flore florence florencia florencio florent florian floris floyd flurin fokke fons
  foppe forrest fortunato fotini fotis fouad frances francesca francesco francine francis francisca francisco franciscus franciszek franco francois francoise frank franka frankie
  franklin frans frantisek franz franzi franziska franzl frauke fred freda freddie frederic frederica frederick frederik frederique freek freerk freia frey freya frida frieda
  friedel friedemann friederike friedhelm friedl friedrich fritz frode frouke froukje frowin fumiko funda funmi furkan fyodor gabi gabriel gabriela gabriele gabriella gabrielle
  gaby gaelle gaetan gaetano gaia gail galina gamze gareth garrett garrick garry garth gary gaspar gaspard gaston gaurav gauthier gavin gearoid gebhard gebre geertje geertrui
  geertruida gemma genaro geneva genevieve gennadi gennaro genowefa geoff geoffrey georg george georges georgette georgi georgina georgios gerald geraldine gerard gerardo gerben
  gerbrand gerco gerd gerda gerfried gerhard gerhardus gerhild gerlinde germain germaine germano gernot gero gerrie gerrit gerritje gert gerti gertjan gertraud gertrud gertrude
  gervais gesa gesine gethin ghislain ghislaine giacomo giada gian gianfranco gianluca gianni giannis gideon gijsbert gijsbertus gila gilbert gilberte gilberto gilda giles gilles
  gillian gina ginette gino gioacchino gion giorgia giorgio giorgos giovanna giovanni gisbert gisela gisele gita gitta gitti giulia giuliana giuliano giulio giuseppe giuseppina
  giustino gladys glenda glenn glenys gloria godelieve godfrey goedele gokhan golda gonca goncalo gonul gonzalo goos gopal goran gordana gordon gorm gosse gottfried gotthard
  gottlieb graca graciela graham grainne grazia graziella grazyna greg greger gregoire gregor gregorio gregory greta gretchen gretel grethe gretl griet grietje griffith grigori
  griselda grit gro gruffydd grzegorz guadalupe guang gudmund gudrun guglielmo guido guilherme guillaume guillermina guillermo gulay gulcan gulcin gulden gulhan gulizar gulnur
  gulsah gulsen gulsum gulten gunay gunda gundula guney gunhild gunilla gunn gunnar gunter gunther guntram gunvor gurkan gus gustaf gustav gustave gustavo gustel gutierre guus
  guusje guy gwen gwenaelle gwendolyn gwenllian gwilym gwyneth haakon hacer hadassah hadewych hadi hadiya haile haim hakan hakeem hakon haldor halide halil halima halime halina
  halit halvard halvor halyna hamdi hamid hamish hamza hana hanan handan hande hanife hanna hannah hannchen hanne hannelore hannes hanni hannu hans hansi hansl hansruedi
  haralambos harald harlan harlee harmen harmke harold harpreet harri harrie harriet harrison harro harry hartmut hartwig haruki haruko harun harvey hasan hasibe hasret hassan
  hassana hasso hattie hatun havva haya haydar hayden hayley hazel heather hector hedda hedi hedley hedwig heide heidemarie heidi heidrun heike heiko heiner heinke heino heinrich
  heinz heiri heitor hela heleen helen helena helene helfried helga helge hella hellmut helma helmut helmuth hendrik hendrika hendrikje hendrikus hendrina henk henk-jan henkjan
  hennie henning henny henri henrietta henriette henrik henrike henrique henry henryk herbert heribert heriberto herlinde herma herman hermann hermanus hermenegildo hermien
  hermine hernan herta hertha herve herwig hester hidayet hideo higinio hikmet hilal hilario hilary hilda hilde hildegard hilke hillel hilmar hiltrud hinnerk hinrich hipolito
  hippolyte hiram hiroko hisham hitoshi hjalmar hjordis hoang holger holly honore honorine horacio horst hortense howard hrvoje hua hubert hubertus huda hudson hugh hugo huguette
  huib huibert hulya humberto humphrey huong husein huseyin husna hussein hyacinth hylke hyun hywel ian iara ibrahim ibrahima ida idris idske ietje ieuan ifor ignace ignacio
  ignacy ignatius ignaz igor ihor ihsan ikram ilan ilaria ilario ilayda ilhan ilija ilja ilkay ilker ilknur ilona ilse ilya imani imelda imgard immacolata imogen imran imre
  inacio inci inderjit indira indy ineke ines inessa inez inga inge ingebjorg ingeborg ingelore ingemar inger ingmar ingo ingolf ingrid ingunn inmaculada inna insa ioanna ioannis
  iolo iona iordanis iqbal ira irem irena irene irenee ireneusz irfan irina irineu iris irma irmela irmgard irmi irmtraud irmtrud irving irwin isa isaac isabeau isabel isabella
  isabelle isaiah isaura isha ishaan ishaq isidoro isidro isik isla ismael ismail ismet isobel isolde istvan itai italo itzel itzhak itziar ivan ivana ivanka ivano ivar iver
  ivica ivo ivone iwan iwona izabela jaap jabari jacek jachen jacinta jacinto jackie jackson jacob jacoba jacobo jacobus jacomina jacqueline jacquelyn jacques jadranka jadranko
  jadwiga jagdish jagoda jaime jairo jake jakob jakobea jakub jale jamal jamarcus jamie jamila jan jan-willem jana jandira jane janet janice janina janine janis janko janna
  janneke jannes jannetje jannie jannik jannis janny janos jantine jantje janusz jared jarl jarle jarmila jaroslav jaroslaw jarrod jarvis jasmin jasmine jasna jason jasper javed
  javier jay jaya jayne jeanette jeanine jeanne jeannette jeannie jed jeff jefferson jeffrey jelani jelena jelka jelle jeltje jemima jenna jennie jennifer jenny jens jente
  jeremiah jeremias jeremy jeroen jerome jeronimo jerre jerrod jerry jerzy jeske jesper jesse jessica jessie jesusa jia jiho jill jillian jim jimmy jin jiri jiro jisoo jitendra
  jitka jits jitske joachim joan joana joann joanna joanne joao joaquim joaquin joaquina jobien jocelyn jocelyne jochen jodie jody joel joelle joey johan johann johanna johannes
  johnnie johnny jolanta jolene jolie jolien jolijn jonah jonas jonathan jonneke joop joos joost jop joppe jordan jordi jorge jorgen jorien jorinde joris jorn jorrit jorunn jos
  jose josef josefa josefin josefine joseph josephine josephus josette josh joshua josiah josiane josie josip josje jost josue jovan jovana joyce jozef jozefina jozsef juana
  juancho juanita judd jude judith judy juha juhani jukka jules julia julian juliana juliao julie julien juliet juliette julio julius junko jurg jurgen juri juriaan jurre
  jurriaan jussi justin justine justyna jutta juvenal kaan kaarina kaatje kabir kadiatou kadir kadriye kaethe kaija kaisa kajetan kalinda kalle kalliope kamal kamala kamil kamila
  kamile kamran kaori karan kareem karel kari karin karl karlheinz karlijn karoliina karolina karoline karsten karthik kasey kasim kaspar kasper kata katalin katarina kate
  katelijn katelijne katelyn katerina katharine kathe kathi kathie kathleen kathrin katie katinka katja katri katrien katrina katsumi kaveh kavya kaye kayla kaylee kayleigh
  kayode kazim kazimierz kazuko keely keiko keisha kelechi kelvin kemal kenan kendall kendra kenny kent kerem kerim kerry kersten kerstin ketil keyshawn kezban khadija khadijah
  khanh khloe kieran kilian kinga kira kiran kiril kirill kirk kirstie kirsty kitty kivanc kjell kjersti klaartje klaas-jan klaasje klaudia klavdia klazien klazina klemens knud
  knut kobe koebi koenraad konrad konstantin konstantina konstantinos konstanze koos koray korbinian kordula kornel kornelia kornelis kostas kresimir krijn krijntje krista kristi
  kristie kristiina kristjan kristof kristy krystal krystian krystyna ksenia kubra kunigunde kuno kurt kwabena kwaku kwasi kylie kyra kyriaki kyriakos köbi lacey lachlan ladina
  ladislaus laetitia laila lainey lajos lakisha lamar lambert lamberto lambertus lamin lamont lana lancelot landon larisa latasha latif latifa latife latisha latonya latoya
  latrell laurel laurence laurens laurent laurette lauri laverne lavinia lawson layla lazar lazare lazaro lazaros lea leah leander leandre leandro leanne lech leen leendert
  leentje lefteris leif leigh leilani lejla leland lemuel lena leni lenie lennart lenora lenore leocadia leon leona leonardo leonce leonhard leonid leonidas leonie leonor leonora
  leonore leontien leontine leopold leopoldine lesley lester lesya leszek leticia letitia letizia letje leuan lev levent levi lewis lex leyla liam liane lianne liborio libuse
  lidewij lidia lidiya lien liesbet liesel lieselore lieselot lieselotte liesje liesl lieven ligia lijsbeth lila lilian liliana lillemor lillie lindsay lindsey lineke linh linnea
  linus lionel lisandro lisbeth lise lisl liudmila liv livia livio liza lize lizzie lizzy ljiljana ljubica ljubomir ljudmila lleucu llewelyn lode lodewijk loes loic loick lois
  lola lonneke lonnie lope lore loredana loren lorena lorenz lorenza lorenzo lorna lothar lotje lotte lottie louisa louise lourdes lovisa lowell lowie lowri luana luanne luc luca
  lucas lucero lucia luciana luciano lucie lucien lucienne lucija lucilia lucille lucinda lucius lucja lucretia lucrezia lucyna ludek ludger ludivine ludmila ludmilla ludo
  ludovic luella luigina luisa luise luitpold luka lukas lukasz lula luna lupe lurdes lutfi luther lutz luuk luzia lydia lyle lyndon lynette lynne lyubov lyudmyla maaike maarten
  maartje mabel mable macarena machteld maciej macy maddalena maddison madeleine madelief madelon madhu madlaina mads mae mael maelle maeve mafalda magali magda magdalene maggie
  magne magnhild magnus mahesh mahir mahmut mahnoor maik maikel maiken maimuna mair mairead mairin maisie maite maj maja majorie makbule makis makoto maksim malak malgorzata
  malika malin malka mallory malte mamadou mandeep mandy manel manish manisha manja manlio manny manoj manolis manolo manon manuela mara marc marcel marcela marceline marcelino
  marcella marcelle marcello marcelo marci marcie marcin marcy mareike mareile marek margareta margarete margarethe margarida margarita margaux marged margery margherita margie
  margitta margo margot margret margrethe margrit marguerite mari mariah mariam mariama mariana mariangela marianna marianne mariano maribel maribeth maricela marielle marietta
  mariette marigold marijan marijn marika marilu marilynn marin marina marinko mario mariola marisa marisela marisol marit marita maritje maritza marius mariusz marja marjan
  marjatta marjo marjolein marjolijn markku marko marleen marlen marlies marlinde marlis marloes marlon marnix marsha marta martha martial martijn martina martine martinus martti
  marty marva maryna masako masoud massimiliano massimo matej mateo mateus mateusz mathew mathias mathieu mathijs mathilda mathilde mathis matias matija matilda matilde matteo
  matthieu matthijs matti mattia mattias mattis maud maude maura maurice maurits mauritz maurizio mauro mavis maxence maxime maximilian maximo maxine maxwell maya mayumi mechteld
  mechthild medard medine meera mehdi mehrdad mehtap meindert meinhard meinolf meinrad meintje meirion melanie melba melchior melchor melek melih melike melissa melk melle melody
  meltem melville menachem menashe mendel mengia menno meral meredith merete merethe merijn merlijn merlin merrill mert merve mervyn mesut meta metin mette mevlut mia micaela
  micah michaela michalina michalis michela michele micheline michiel michiko mickey midori mieczyslaw mieke miep mies miguel mihaela mihai mihajlo mikayla mikhail mikkel mikolaj
  milada milagro milagros milan milena milenko milica miljenko millicent millie milorad milos milou milovan mina minako minerva minh minke mira mirac miranda mireille mirela
  mirella mireya miriam mirjam mirjana mirko mirna miro miroslav miroslava miroslaw mirsad mirthe mirza misaki mislav mitch mitchell mitra mitzi mladen mladenka moacir moana
  modesto mogens mohan mohsen moira moises mollie molly momcilo mona moniek monika monique monserrat monte montserrat morag mordechai moreno moritz morris morten mortimer morven
  moses moshe mourad muamer muammer mucahit muge muhammed muhammet muhittin mujde mukaddes muna munevver murali murat muriel murray musa mustafa mustapha muzaffer myfanwy
  mykhailo mylene myra myron myrthe nabil nachman naciye nadeem nadege nadezhda nadieh nadine nadira nadire nadiya nadja naeem nafisa nafiz naftali nagihan nahid naima naina
  nalan namrata nanami nanette nanna nannie naoki naoko naomi narges nasim nasir nasrin nataliya natasa natascha nathalie nathanael natividad natsuki naveed navid nayla nazan
  nazanin nazario nazim nazli nazmiye nebahat necati necdet nechama necla necmettin nedeljko neeltje neema neha nejat nejla nektarios nel nele nelida nell nelleke nellie nelly
  nelson nemanja nenad nepomuk nermin nerys nesibe neslihan nesrin nessa nestor nettie nevenka neville nevin nezahat ngoc nguyet niall niamh nicanor nicki nicky nico nicolaas
  nicolas nicole nicolo niek niels nienke nieves nigel nihal nihan nihat nikhil nikita nikki niklaus nikola nikolai nikolaos nikolina nikos nilay nilgun nils nilufar nilufer
  nimet nina nino ninon nirmala nisha nishant njal nkechi nnamdi noam nobuko noel noelia noelle noemi noemie nola nolan nomvula norbert norberto noreen norman norris norwin
  nosipho notburga nour noura novak nuala nuh nuha nuno nunzia nuot nuray nurcan nurettin nurgul nurhan nuri nurit nuriye nursel nurten nynke obinna octave octavio oddvar odessa
  odete odile odilia odilo ofelia ofer ofra oguz oguzhan oisin okan okke oksana oktay ola olabisi olaf olav olavo ole olegario oleh oleksandr oleksii olena olesya olga olgierd
  olha olinda olive oliver olivera oliverio olivier ollie olof oluchi oluf olumide omar omari omer omolara ondrej onno onur onyeka oonagh ophelia ophelie oreste orhan orkun orla
  orlaith orlando orli orsola orsolya orson ortrud orville osagie osama oscar oskar oskari osman osmo osnat ostap osvaldo oswald oswaldo otavio otfried otis otmar ottavio
  ottfried otti ottilie ottmar otto ottokar ottoline ottomar oumar ousmane ove owen oya ozan ozcan ozge ozgur ozkan ozlem paavo paco padma padraic padraig paige pakize pal palle
  panagiota panagiotis panayiota pancho pancrazio panos pansy paolo paquita paraskevi paride parisa parthena parvati pascal pascale pascual pasquale pastor patrice patricio
  patrizia patrizio patrycja patsy patti patty paule paulette paulien paulin paulina pauline paulino paulo paulus pavan pavel pavle pavlina pavlos pawel paxton peadar pearlie
  pedro pekka pelagia pelin pelle pellegrino pembe penelope pepijn percival percy perihan periklis pernille perpetua perrine perry persefoni persephone pervin petar petra petro
  petronella petros petter petula peyton philibert philippa philippe phillipa philomena phineas phoebe phuong phyllis piero pierrette pierrick pieter pieternel pietje pietro
  pilar pim pinar pinchas piper pirjo pirkko pirmin placido pleun poldi polina polly polyxeni pompeo pooja porfirio poul prabha prachi pradeep prakash pramod pranav prasad pravin
  preben predrag preeti prem prentice presley preston primrose priscilla priyanka proinsias prosper prudencio prudy przemyslaw puck purificacion qasim qing quan quang quentin
  quim quincy quinn quinten quique quirijn quirin rabia rachael rachel radek radha radka radmila radojka radomir rados radoslav radovan raf rafaela raffaele raffaella rageth
  raghav ragnar ragnhild rahim rahima raimund raimundo rainhard rainulf raisa raj rajan rajeev rajendra rajni rakesh ralf ralph rama ramazan ramesh ramiro ramon ramona rana randi
  randolph rania ranjit ranya raoul raphael raphaela rashad rashid rashida rasim rasmus rastko ratko raul ravi raymond raymonde razia reagan reba rebekah rebekka recep reece
  refik reggie regine regis regula reidar reimund reinald reinder reiner reinhard reinhild reinhilde reinier reinoud reintje rejane rekha rembrandt remco remedios remi remigius
  remo remy remzi rena renan renata renate renato renaud rene renee rense renske renu renzo resi resul reto reuben reuven reyer reyes reyhan reynaldo rhea rhiannon rhoda rhodri
  rhonda rhys ria rianne ricardo riccardo richie rickie rico rie rien rieneke riet rifat rigoberto riitta rik rikie rikkert riley rina rinaldo rineke rino rinske rita ritu rivka
  rixt riya riza rizwan robbe robert roberta robrecht rocco rocio roderich roderick roderik rodolfo rodolphe rodrigo rodrigue roelien roelof roelofje roesli rogelia rogelio roger
  rogerio roibeard roisin rokhaya roksana roland rolande rolf rolinde romain roman romane romano romaric romee romeo romina romuald romualdo romy ronald ronan ronda roni ronja
  ronnie ronny roosje roque rory rosalba rosalia rosalie rosalind rosalinda rosalva rosamund rosanna rosanne rosaria rosario roseann roseanne rosel roseline rosella rosemarie
  rosemary rosetta roshan rosi rosie rosina rosita rosl roslyn ross rossella rostislav roswitha rotraud rotraut rowan rowena roxanne royce ruaridh ruben ruchi rudi rudolf rudy
  ruedi ruediger rufino rufus ruggero ruhi rui rukhsana rukiye runa rupa rupert ruperto ruprecht ruslan ruslana rutger ruth ruthie ruurd ruzica ryder rylee ryo ryszard rösli
  saadet saar sabahat sabato sabiha sabina sabine sabino sabri sabrina sacha sacit sadia sadie sadik sadiq safak safiya safiye sahar sahil saif saira sakari sakina sakura salah
  saleem saleh salih saliha salim sally salma salome salud salvador salvadora salvatore sam samantha sami samir samira sammy samson samuel samuele sanaa sancho sandalio sandeep
  sander sandor sandra sandrine sandro sania sanja sanjana sanne santiago santina santos santosh saoirse sapna sara sarita sasa sascha sasha saskia satoshi saturnino satya saul
  savannah saverio saylor schorsch seamus sebastian sebastiao sebastien sedat sedef seema sefa sefer segolene segundo seher seija selam selami selcan selcuk selda selena selim
  selin selma selman sema semra senad senait senka senol seonaid seong sepp seppe seppli seppo serafin serafina seraina serap sercan serdar serena serge sergey sergio serhiy
  serkan sermin servet seth settimio seval sevda severiano severin severine sevgi sevil sevim sevinc sevket sevtap seyhan seyma seymour sezen sezer shabana shabnam shahid shai
  shaima shakira shamim shane shania shanice shaniqua shankar shannon shanti shaquille sharda shari sharif sharlene sharron shaul shaun shauna shawn sheikh shelia shelley shelly
  shelton sheri sherman sherri sheryl shigeru shilpa shimon shinji shira shlomit shlomo shmuel shobha shona shoshana shreya shulamit shweta sibel sibille sibren sibusiso sibylla
  sidika sidney sidra siebe siebren siegbert sieghard sieglind sieglinde siegmar siegmund siegrun sien sienna sierra sietse sietske sigismund siglinde sigmund signe sigrid sigrun
  sigurd sigvard sija sijbren silas sile silvan silvana silvano silvester silvestre silvia silvio simao simcha simeon simon simona simone simonetta simran sinan sindhu sinead
  sinisa sioned sipho sipke siri sirin sissi sita siv sixte sixten sjaak sjaan sjakie sjef sjoerdje sjoukje sjraar skye skylar skyler sladana slavica slavko slawomir slobodan
  snezana snjezana snorre socorro sofiane sofie sofiya sofoklis solange soledad solene solfrid solomon solveig sondra soner songul sonia sonja sophie soraya sorcha soren sotiria
  sotirios souleymane soumya spencer spomenka spyridon spyros stacey stacie stamatia stan stana stanislas stanislaus stanislava stanislawa stanko stavros stef stefaan stefan
  stefania stefano steffi steffie steffl steinar stelios stella stepan stephane stevan stewart stian stien stijn stipe stojan stuart stylianos suada suat subhash sudha sudhir
  suheyla sukru sulaiman sule suleiman sulhi suma suman sumeyye sumit sumru suna sune sunil sunniva suresh sureyya susana sushila suzan suzana suzanne svantje svein sven sverre
  svetislav svitlana swaantje swati swetlana sybil sybren sydney sylvain sylvaine sylvester sylvestre sylviane sylwester sylwia synnove sytse sytske szabolcs szymon tabatha tabea
  tabitha tadashi tadeo tadeu tadeusz tadhg tae taha tahir tahsin taina takeshi talal talha tamar tamer tamika tamina tamsin taner tanesha tania tanisha tanja tanneke tanvi tapio
  taras tarik tariq tarja taro tarun tasha tate tatiana tatjana tatsuya tatum tayfun tayo tayyar tazio teagan tecla tegan tekin telmo temitope tena tenzin teodora teodoro teofilo
  terence teresa teri terje terrell terri tess tessa tetyana teun teunis teuntje tewodros thabo thaddaus thaddeus thais thanasis thao thea thekla thelma themba themis theo
  theobald theodora theodore theodoros theodule theofilos theophile theresa therese theresia theunis thi thibault thibaut thierry thijmen thilo thirza thomais thomas thomy
  thoralf thorben thorbjorn thore thorsten thurman thuy thyra tia tiago tibor tiemen tiffany tigist tihana tiina tijl tijmen tijs tilda tillmann tilly tilman tilmann timmy timo
  timofei timothee tine tineke tinus titia titilayo titus tiziana tiziano tjalling tjeerd tjerk tobias toby toivo tolga tomas tomasz tomislav tommaso tommy tomoko tomos tonia
  tonnie tonya toos tora toralf torben tord torge torgeir torhild tori torill torkel torleif tormod torquil torsten torunn torvald tova tovah tracey traci tracie tran trang
  traudel traudi traudl traute treasa treesje treintje tremaine tricia trienke trijntje trina trine trinidad trisha tristan trond trude trudi trudy trutz truus trygve tsegaye
  tsehay tuan tucker tudor tugba tugce tulay tumasch tuncay tuncer tunde tuomas turan turgay turgut turi turid turkan tuula tuur tycho tymofiy tyrell tyrese tyrone tyson tzipora
  tzvi ubaldo ubbo uchenna udo ueli ufuk ugo ugur ula ulf uli uliana ulises ulisses ulku ulrika ultan ulviye ulysse ulysses umar umberto umit umran umut undine unni urbain urbano
  uri uriel urs ursel ursin ursina ursula urszula urte usha usman utz vaclav vaggelis vahit valarie valdemar valentin valentina valentine valentyna valere valeri valeria valerie
  valerio valeriya valery vanessa vanita vanja varun vasco vasili vasiliki vasilios vassilis vasudha vasyl vebjorn vedat vedran veena veerle vegard veikko veit veli velimir velma
  venetia venkat vera verena verity verna vernon veronika veronique vesile vesna vevi vibeke vicenta vicente vicki vicky victoire victor victoriano victorien vidar vidya vigdis
  viggo vikas vikram viktoria viktoriya vildan vilde vilhelm viljo vilma vinay vince vincent vincenza vincenzo vinod vinzent vinzenz viola violaine violeta virgil virgilio
  virginie vishal vitali vitaly vito vitor vitoria vittorio vivek viviana vivien vivienne vjekoslav vladan vladislav vladislava vlasta vlatka vojtech volkan volkhard volkmar
  volodymyr vreneli vreni vroni vsevolod vuk waclaw wafa wahid walburga waldemar wale walenty walker wallace wally walpurga walt walter walti waltraud waltraut wambui wanda
  wanjiru wannes warner warre warren wasim wastl wayne wenceslao wendela wendelin wendeline wendell wenzel werni weronika wesley wessel whitney wibke wiebe wieland wieslaw
  wieslawa wietse wigand wigbert wilbur wilco wilda wilfred wilfredo wilfried wilhelmina wilhelmine willa willard willeke willemien willemijn willemijntje willi willibald willis
  willy wilm wilma wiltrud wim wina winfried winifred winnie winnifred winona winston wioletta witold wladimir wladyslaw wlodzimierz wobbe wojciech wolf-dieter wolfdietrich
  wolfhard wolfhart wolfram wolter woodrow woud wout wubbo wulf wyatt wyb wybren xandra xanthippe xaver xaverl xavi xavier xaviere xenia xiao xiaoming ximena xiu yaa yaakov
  yadira yael yahya yair yakubu yakup yalcin yana yang yann yannick yannik yannis yara yared yaron yaroslav yasar yash yasin yasmina yavuz yaw yegor yehuda yehudit yejide
  yekaterina yelena yeliz yemi yesenia yesim yeter yevgeni yiannis yigal yigit yildiz yilmaz ying yisrael yitzhak ylva yngve yoann yochanan yoel yoeri yolanda yolande yonas
  yonatan yorick yosef yoshiko yossi youssef youssouf yrsa ysanne ytsje yuan yuka yuksel yulia yuliya yumi yun yuri yuriy yusra yves yvette yvon yvonne zacarias zachariah
  zacharias zack zafer zahava zahid zahir zahra zainab zaira zakaria zane zara zarko zaynab zbigniew zdenek zdenka zdenko zdzislaw zeca zehra zeinab zekai zeki zekiye zelda zelia
  zeliha zeljka zeljko zelma zena zeno zenon zenzi zephyrin zerrin zev zeycan zhen zhi ziad zinaida zita zivka zlatko zodwa zoe zofia zoi zoila zoltan zora zoraida zoran zorica
  zsolt zsuzsanna zubair zuhal zuleikha zuleyha zumra zuzana zuzanna zvi zvonimir zwaan zwaantje zwannie zweder zygmunt
`
  .trim()
  .split(/\s+/u);
