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
  aagaard aalbers aalders aalto aaltonen aarts abad abadi abalos abashidze abban abbas abbasi abbasian abbink abbott abboud abdallah abdelaziz abdelkader abdelrahman abderhalden
  abdi abdirahman abdoelhak abdou abdulkadir abdullahi abdulle abdulrachman abdulrahman abe abebe abecassis abedi abegglen abella abels abendroth abera abercrombie abernathy
  abhelakh abiodun abiola abitbol abma aboud abrahamsson abrahamyan abramov abramovic abramowitz abramson abrantes abreu abspoel acar achahbar acharya achatz acheampong achenbach
  acheson achleitner achour achterberg acikgoz ackerman ackermann ackroyd acosta acquah adachi adair adamczak adamczyk adamescu adams adamski adamson adamyan adane addai
  addington addo addou adebayo adebisi adedeji adegoke adekunle adelakun adeleke adelman adelmann adelsberger adelstein adema ademola adeniran adeniyi adeoye aderibigbe adesanya
  adesina adetunji adewale adewumi adeyemi adhikari adiguzel adiwidjaja adjei adkins adler admassu adomaitis adomako adriaans adriaanse adriaansen adriaenssens adu adzic
  aeberhard aeberli aebersold aebi aebischer aegerter aellig aerts aeschbacher aeschimann aeschlimann afanasiev affolter afolabi afolayan afonso afrah afridi afriyie afshar
  agafonov agaoglu agarwal agbaje agbo aggarwal aggoun agha aghaei aghajanyan agirman agostini agu aguiar aguilar aguilon aguirre agustin agyapong agyei agyeman agyemang ahadi
  ahern ahlberg ahlborn ahlers ahlfeld ahlgren ahlqvist ahlstrom ahluwalia ahmad ahmadi ahmadzada ahmadzai ahmed ahonen ahrend ahrendt ahrens ahsan ahuja aichberger aichele
  aicher aichhorn aichinger aidoo aiello aigner ainslie ainsworth aipassa ait aitken ajayi ajdini ajibola ajmera akande akarsu akbaba akbar akbari akbas akbulut akcay akdag
  akdemir akdeniz akdogan akers akgul akhavan akhtar akin akinbode akinci akindele akinola akintola akinwande akiyama akkaya akkerhuis akkerman akkermans akkouh akman akpan
  akpinar akram aksoy aksu aktas akufo akyildiz akyol akyuz al-amin al-hamdani al-hashimi al-khatib al-masri al-rashid al-sayed alabi alade alam alami alaoui alatas alaui alavi
  alavidze alawi albanese albayrak alberda albers albert albertin alberts albertsma albertz albisser albrecht albright albu albuquerque alcazar alderson aldridge aleem
  aleksandravicius aleksandrov aleksanyan alekseev alemayehu alemu alencar alexander alexandrescu alexeev alexiou alexy alfaro alford alghamdi algoe alhaji ali alic aliev alijaj
  alikhan alimi aliu aliyev aliyu alizadeh alizai alkadi alkan alkema alkhatib allali allan allaoui allard allardyce allcock allemann allenbach allenspach allgaier allgeier
  allinger allison allred allsop almario almasri almeida almgren almonte alonso alpay alptekin alsayed alsleben alston altay altena altenburger altenhofen althaus altherr althuis
  altin altinok altinsoy altintas altmaier altmann altmeyer altorfer altrichter altshuler altun alvarado alves alvi amacher amadi amador amaechi amankwah amann amara amaral amare
  amatdjais amatmoekrim amato ambaye ambros ambrosch ambrose ambuhl amdal amelung ament amer amerongen amherd amini aminu amiri amjad ammann ammermann ammon amoah amoako amon
  amorim amponsah amrani amrein amrouche amsalem amsler amstutz amundsen anagnostopoulos anagnostou anakotta anand anandan ananta andenmatten anderegg anderhub andermatt andersen
  anderson andersons andersson andjelkovic ando andrade andreassen andreasson andreev andrei andresen andrews andric andriessen andrist andrzejewski anema angelini angelopoulos
  angerbauer angerer angermann angermeier animashaun anisimov anjum ankomah ankrah anliker annamalai anokye ansari ansell anstey antal antanavicius antczak antenen antonelli
  antonescu antoni antoniadis antoniou antonissen antonopoulos antonov antonsen antonsson anttila antunes antwi anwar anyanwu anzengruber anzinger aoki aouad aouni aoyama apaydin
  apel apelt apensa apituley aponte apostol apostolidis apostolou appelman appelt appenzeller appiah appleby applegate appleton appleyard aquino aragon arai arakelyan araki
  aranda arapoglu araujo arbaoui arbuckle arce archer archibald arcilla arda ardelean arellano aremu arends arendsen arens arevalo argyriou ari ariens arif arik arikan aritonang
  arjmand arlt armbruster armenta armitage armstrong arnd arndt arnesen arnet arnett arnhold aronoff aronson arora arpaci arreola arriaga arrington arrowsmith arroyo arshad arsic
  arslan artamonov artan arteaga arthurs artner artz arumugam arunachalam arutyunyan arvidsson asabina asadi asamoah asano asante asare asatiani asatryan asbach aschauer
  aschbacher aschenbrenner aschoff aschwanden asfaw asfour asghar asghari ashbrook ashby ashcroft ashdown ashford ashgrove ashkenazi ashman ashmore ashraf ashton ashworth asiedu
  asik askari askew aslam aslan aslantas asmus asmussen aspinall assad assaf assefa asselbergs asselman assuncao astl asuncion atabey atak atalay atallah atas atasoy atay ateba
  atema ates athanasiou atherton athwal atia atici atkins atkinson attah attia atwater atwell atwood aubele aubrey auchli auclair aue auer auernigg augstburger augustyniak
  auinger aulich aumann aune ausserhofer autar avagyan avaliani avalos avci avdic avelino averill avery avetisyan avila aviles avram avramidis avsar awad awan awasthi awolowo
  awoyemi awuah awwad axelsen axelsson axford axmann ayadi ayala ayari ayaz aybar aydemir aydin aydinli aydogan aydogdu ayele ayers ayew aygun ayhan aykac aylward ayodele ayoola
  ayoub ayres aytac azad azam azevedo azhar azikiwe azimi aziz azizi azmi azoulay azouz azulay azzouz baah baake baars baart baasch babaei babalola babayan babcock babiak babic
  babou babu baca bacani bacha bachchan bachhuber bachinger bachlechner bachler bachli bachmaier bachmann bachmayer bachofen bachofner bachtold backer backhaus backhouse backlund
  backstrom backx badal badaoui badea bader badhan badji badri badu badura bae baechtold baek baeriswyl baertschi baettig baez baffour baghdasaryan bagheri baglan bagley bagshaw
  bahadir bahena bahl bahlmann bahr bahrami bahramian bahri bahrs baier baig bailey bainbridge baines bains baird bajaj bajrami bajramovic bajric bajwa bakan bakels bakema
  bakhtiari bakhuis bakhuizen baki bakic bakir bakkali bakos bakr bakradze bakri bakshi bala balaban balaj balak balakrishnan balasubramaniam balasubramanian balayan balazs
  balcerzak balci balciunas balderas balderston baldew baldewsingh baldwin balfe balfour balik balint balkenende balkenhol balla ballantyne ballard ballegeer ballesteros
  ballhausen balmer baloch balodis balogh balogun balser balsiger baltrusaitis baluyot balzer bamert bamford banaag banas banaszak bancroft banda bandi bandow bandyopadhyay
  banerjee banez bangash bangert bangerter bangura banh banjac bankole banning bannister bannwart bansal bansemer bantle banuelos banwari banyai baptista baptiste barajas barakat
  barakzai baran baranov baranowski barata barath barati barbieri barbosa barbu barclay barczak barendrecht barendregt barends barghouti bari baricuatro baris barisic barlow
  barmettler barnaby barnard barnes barnett barnickel barnwell baroudi barraclough barragan barrera barreto barrett barrientos barrington barron barros barroso barrow barry
  barseghyan barta bartczak bartels bartelt barth barthel barthelmes bartholomae bartholomaus bartkowiak bartl bartlett bartley bartmann bartok barton bartos bartosch bartosik
  bartram bartsch bartschi barz barzan barzani basak basaran basham bashir basilashvili basile baskan basler basra bassam bassett bassi basten bastiaans bastiaansen bastiaens
  bastian bastos bastug basu batchelor bateman bateson bathily batista batra batres battaglia battersby battig batubara batur baudoin bauer bauerfeind bauerle bauernfeind baumann
  baumbach baumberger baumeler baumgaertner baumgart baumgartel baumgarten baumgartner baumhackl baumhauer baumschlager baur bauschke bautista bauwens bavinck baxendale baxter
  baydar bayerl bayerlein baykal bayliss baynes bayo bayrak bayraktar bayram baysal beasley beaton beattie beauchamp beaulieu beaumont beauregard becerra becerril bech becher
  bechmann bechstein bechtel bechtold becirovic beckenbauer becker beckers beckett beckham beckmann beckwith bedford bediako bednarczyk bednarek bednarski bednarz beekhof
  beekhuis beekhuizen beekman beeks beelen beeler beerens beermann begay begic begovic begum beheshti behling behnke behrend behrendt behrens behringer beier beierlein beilke
  beisel bejan bejarano bekar bekele bekkering bekkers bektas bekteshi belabbes belanger belarbi belayneh belderbos belhadj belhaj belinsky belkacem belkaid belkhir bellamy
  bellingham bellmann bellwald bellweather belmokhtar belmonte belousov belov beltran belyaev belyakov belz bemelmans ben-david benali benavides benavidez benayoun bencze
  bendaoud bendel bender bendix bendtsen benecke benedek benedetti benedict beneke benes bengtsson benhaddou benham benhamou benitez benjelloun benkirane benli benner bennet
  bennington bensaid bensalem bensch benslimane benson bentham bentley bento bentzen benyahia benz benzema beqiri beran berchtold berends berendse berendsen berens beresford
  bereza bergemann bergengruen berger bergeron berggren bergh berghaus berghe berghofer berghoff berghuis bergkamp berglind berglund bergman bergmann bergmans bergner bergold
  bergqvist bergsma bergstrom bergthaler berhane berhe beridze berisa berisha berkel berkeley berkemeyer berkers berkhof berkhout berkman berkowitz berkvens berlakovich berle
  berli bermudez bernaerts bernal bernard bernardes bernardi bernardo bernards bernasconi berndt bernhagen bernhard bernhardsson bernstein berrada berrahal berrios berset bertens
  berthold berti bertram bertsch bertschi bertschinger berzins beslic bessette bessler bestebreurtje betancourt bethge bethke betke betschart bettencourt bettermann betz beuck
  beukema beumer beumers beunder beuth beutler bevan beveridge bevins beyaz beye beyeler beyene beyer bezemer bezuidenhout bhagat bhaggoe bhagwandas bhakta bhandari bharadwaj
  bhardwaj bhargava bhasin bhatia bhatt bhattacharjee bhattacharya bhatti bhavsar bhikhie bhogal bhuiyan bhutto bhuyan bianchi bianco biasca bichler bichsel bickel bickerstaff
  bickford biddle bieber bieberstein biedermann biehl bielawski bielecki bieler bieling bielski biemans biener bienert bieniek bierens bieri bierman biermann biernacki biernat
  biesenbach biesheuvel biesma biesmans biewer biggs bigler bihari biharie bihler bijleveld bijlsma bijma bijsterveld bilek bilen bilgic bilgili bilgin bilic bilir biljana biller
  billings billmann binderhofer bindewald bindseil bingham bingley bingol binnendijk binz bipat bircan birch birchall birchler birdi birhanu birkeland birkenfeld birkett birkholz
  birkner birnbaum biro birol birrer birtwistle bischofberger bischoff bisht bislimi bisoen bisschops bissessar biswane biswas biton bittner bizimana bjerke bjerregaard bjork
  bjorklund bjorndal bjornsson blaauw blackburn blackett blackman blackmore blackstock blackwell blackwood blagojevic blaha blaickner blair blakely blakemore blanchard blanken
  blankenship blankenstein blankers blaschke blaser blasius blassmann blaszczyk blath blattmann blattner blazek blechschmidt bleeker bleier bleijenberg bleijendaal bleiker
  bleuler blevins bley bleyer blieberger blijleven blinov bloch bloemberg bloemendaal bloemendal bloemers bloemhof bloemsma blohm blokland blokzijl blomer blomgren blommaert
  blommers blomqvist bloomberg bluhm blumberg blumel blumenfeld blumenstein blumenthal blunschi blythe boadu boahen boakye boardman boateng boatwright boberg bobic bobrov
  bobrowski bockarie bockelmann bockholt bockhorn bockmann boddeke bode bodeker bodenstein bodmann bodmer bodnar boeck boehm boeije boekema boekhorst boekhout boelens boelhouwer
  boels boerboom boerema boerma boerman boermans boersma boerstra boertjens boettger boeve bogaard bogaards bogaart bogaers bogaert bogaerts bogdan bogdanov bogdanova bogdanovic
  bogensberger bogerd bogers bogert bognar bogner bogucki bogusz bohi bohlke bohm bohme bohmer bohmler bohn bohning bohnke bohringer boillat boker bokhorst bokma bolderman bolger
  bolhuis bolkvadze bollag bollinger bollmann bolman bolte bolton boltz bolwijn bondar bondarchuk bondarenko bondoc bonetti bongaards bongaarts bongaerts bongers bonham bonilla
  bonisch bonnema bonner bonney bonsch bonsu bontenbal bonvin boodhoo boogaard boogaart boogerd booij booker boomkamp boomsma boone boonen boonmee boonstra boonzaaier booth
  bootsma boparai bopp boran borbely borchardt borcherding borchers borchert borck bordeaux borek borenstein borges borghi borghols borghuis borgman borgmann borisenko borisov
  bork borkowski borland bornemann borner bornhorst boros boroumand borowiec borowski borrego borresen borter bosga bosgra bosker boskovic bosma bosman bosmans bosnjak bossard
  bossart bosschaert bossche bosscher bosschers bosshard bosshart bostrom bosveld boswell boswinkel bosworth botelho boterberg botha bothe botman bottcher bottema bottger bottner
  bouabdellah bouali bouazizi bouazza bouazzaoui bouchard bouchareb boucher boudewijn boudewijns boudiaf boudjemaa boudreau boudreaux bouhaddou boujemaa boukari boukema boukhari
  boulahrouz boulal boulter boulton bouma bouman boumediene bourguiba bourne boussoufa boutaleb bouteflika bouter bouterse bouwens bouwhuis bouwma bouwman bouwmans bouwmeester
  bouzid bouzidi bowden bowditch bowe bowen bowers bowles bowman bowyer boyce boyd boyer boyko boyle boyraz boysen bozan bozdag bozic bozkurt braak braakman braams braasch
  brabander brabec brachmann brack brackett bradbury braddock bradford bradley bradshaw bradwell brady braeckman braganca brahim brajkovic brakmann bramberger bramley bramwell
  branco brandal brandao brandauer brande brandes brandhofer brandhorst brandl brandle brandli brandmeier brandner brandse brandsen brandsma brandstatter brandstetter
  brandstotter brandstrom brandt brandtner brandwijk brankovic brannigan brannon branson brantschen brar brase brassington brath bratke brauer braukmann braunschweiler
  braunsteiner braxton brayshaw brechbuhl brechbuhler breckenridge bredenoord brederode bredow breedijk breedveld breeman breen breeveld bregman brehm brehme breitbach breitegger
  breitenbach breitenstein breitfeld breitfuss breitkopf breitkreuz breitling brekke bremmer bremt brendel brender brennan brennand brenneisen brenneke bresch breuer breugel
  breukel breukelen breukelman breukers breuning breur breure brewer brewster bridel bridges brierley briggs brigham bringmann brinker brinkhof brinkhorst brinkhuis brinkley
  brinkman brinkmann brinkmans brinks brinksma briones briscoe briseno bristow brito britschgi britton brkic broadbent broadhurst broadley brobbey broberg brock brockmann brod
  brodbeck broderick broders brodersen brodin brody broeckaert broeke broekema broekens broekhoven broekhuis broekhuizen broekman broekmans broeks broeren broersen broersma
  brombach bromley bronkhorst bronstein bronswijk brooke brookes brophy broska brotherton brough broughton brouns broussard brouwer brouwers brouwershaven browning brownlee
  brownlow bruce bruckner brueckner brueggemann bruehl bruening bruggeman bruggemann brugger bruggink bruggmann brugman brugmans bruhin bruhl bruhlmann bruhwiler bruijn bruijnen
  bruijns bruijnzeel bruinink bruins bruinsma brulisauer brummelhuis brun brundler brungger bruning brunk brunke brunnbauer brunnemann brunner brunnhofer bruno bruns brunschwiler
  brunsgaard brunson brunton bruser brusse bruun bruyn bruynooghe bruynseels bruzas bryan bryant brydon brzezinski brzozowski buchanan buchberger buchegger buchel buchele bucheli
  bucher buchheim buchheit buchholz buchi buchinger buchler buchli buchmann buchmuller buchner buchser buchta buchwald buckland buckley bucksch bucur buczek budak budde
  buddenberg budiman budimir budiono buehler bueler buenaventura buescher buettner bugmann buhler buhlmann buhner buhren buhring bui buijense buijs buijsman buijsse buijtels
  buijtenhek buijze buiskool buisman buitendijk buitenhuis buitink bujak bukhari bukowski bukvic bulbul bullock bulthuis bultmann bulus bulut bumann bunce bunea bunnik bunse
  bunting burak burbach burch burchard burchardt burcher burdack burdett burgel burgerhout burgess burggraeve burghardt burgi burgin burgisser burgman burgmann burgos burgoyne
  burgstaller buri burkart burke burkert burkett burkhalter burkhardt burkhart burki burkle burkli burklin burlacu burley burli burmann burmeister burnell burnet burnett burnham
  burnside burrell burri burroughs burt burton burtscher busby busching buschmann bushnell busscher bussemaker bustamante bustos buthelezi butikofer butkus butler buttar
  butterfield butterworth buttgen buttiker buttikofer buttner butz butzer buurma buwalda buxton buysse byers bykov byl bylica bylsma byrne bytyqi byun bywater caballero caballes
  cabanlig cabello cabigting cabral cabrera caceres cacic cadena caduff cadwallader caetano cafferty caflisch caguioa cahalane cahill cakan cakir cakmak calado caldeira calder
  caldera calderon caldwell calhoun calin caliskan callaghan callahan callaway callebaut callens callewaert calloway caluwaerts caluwe calvert calvillo calvo camacho camara
  camarillo camaya camci camenisch camenzind cameron cammaert camp campbell campos canales canavan canbaz candan candemir candinas cankaya canpolat cantrell cantu capaul capeder
  capek capistrano cappel cappelle caputo caraballo carandang carbajal carbone cardenas cardona cardoso cardozo cardwell carels carey carl carlin carlisle carlos carlsen carlson
  carlsson carlyle carmichael carmody carmona carnegie carneiro carney carolan carr carranza carrasco carreira carrera carrero carrillo carrington carroll carruthers carson
  carstens carstensen carswell carter cartledge cartwright carty caruso carvalho carver casas casey casillas casimiro caspar caspari casper cassells cassidy castaneda castanheira
  castelein casteleyn castellano castellanos castelli castellon castelo castiglione castillo castrejon castro catacutan catalano cathomas cathomen catic cattaneo caulfield
  causevic cauwenbergh cauwenberghs cavanaugh cavazos cavegn cavelti cavendish caviezel cavigelli cawley cayabyab ceballos cebula ceccarelli cech cedeno ceesay cehajic cekic
  celebi celik celikkaya cengiz centeno cepaitis cepeda cerda cermak cernea cerny cerqueira cervantes cervantez cetin cetinkaya ceulemans ceuppens cevahir cevik ceviz ceylan cha
  chaabane chacon chadha chadwick chae chahal chahine chaiyasit chakir chakrabarti chakraborty chalmers chamberlain chami chan chanda chandler chandra chandran chandrasekaran
  chandrasekhar chang channing chanthavong chaoui chapa chaparro chapman chappuis charalambous charbonneau charef charlesworth charlot charlton charoen chatha chatterjee
  chatterton chattopadhyay chaturvedi chatzis chau chaudhari chaudhary chaudhri chaudhry chauhan chavan chavez chawla chea cheatham cheema cheikh chemlal chen cheng chennoufi
  cheon chergui cherif cherkaoui chernenko chernov chernyshev chester chesterfield cheung chevalier chhabra chhay chhim chia chiang chibueze chidambaram chiesa chigumbura
  chikovani chikwanha childers childress chima chinwe chiriac chirila chirwa chisholm chishti chiu chivers chkheidze chmiel chmielewski cho choi chojnacki choksi cholewa
  cholmondeley chon chong choong chopra chorley chotkan chou choudhury choukri chowdhury christensen christiaans christiaanse christiaens christiansen christie christmann
  christodoulou christoffersen christoph christou chronopoulos chrzanowski chu chua chue chui chukwu chukwudi chukwuma chun chung churchill cicek cichon ciesielski cieslak
  cieslik ciftci cihan cil cilliers cimen cinar cinkilic cintron ciobanu cisneros cisse cissokho cissoko ciszewski claassen claassens claerhout claes claesen claeskens claessen
  claessens claeys clair clancy clapham claremont clarke clarkson clasen clausen clauss clausson clavadetscher claxton clayborne clayton cleary clegg clemens clements clerckx
  clercq clerx cleveland clifford clijsters clinton cloosterman cloots clough cluff cluitmans cnossen coban cobbett coburn cochran cochrane cockburn cockerill cocx coelho
  coenders coene coenen coenraads coens coert coetzee coetzer coffey coffman coghlan cohen cohn cohrs coimbra cojocariu cojocaru cokgezen colak colbert colditz colella coleman
  coleridge coles colijn collazo colley collier collins collinson colombo colpaert colquhoun colvin coly comerford comert compton conboy conceicao concepcion condon coninck
  conings coninx conklin conlon conneely connell connelly conner connolly connors conrad conrads conroy considine constantin constantinescu conteh contreras conway coogan cooke
  coolen coolwijk coomans coombs cooney coopmans copeland copley coppell coppen coppens coppieters coppinger coppola coray corbeij corbett corbin corcoran cordeiro cordero cordes
  cordova coretti coric corliss cormack cornelis cornelisse cornelissen cornelissens cornell cornforth cornish cornwell coronado corpataux corpuz correa correia corrigan
  corriveau corstiaans corstjens corte cortes cortez corthals coruh corver cosar cosgrove cosic coskun costache costantini costello coster costers costigan costin cotterill
  cottrell coughlin coulibaly coulson coulter couperus courtens courtney courtois couto covaci covarrubias coventry covic cowan cowell cowie cowley coyle cozzi crabbe crabtree
  craciun craddock craenen craens craig craigie cramer cranfield cranston crausaz craven crawford crawley creedon creighton cremer cremers crenshaw crespo cretu creutz creutzburg
  cribb crichton crisan cristea critchley crockett crombez crompton cromwell cronin crookes crosby crossley croucher crowder crowe crowley crowther cruickshank csaszar csonka
  cubitt cuche cuellar cuevas cuijpers culbertson cullen culley culshaw cummings cunanan cunha cunliffe cunniffe cunningham cuppens curley curnow curran currie curtis cusack
  cushing cuthbert cuvelier cuyper cuypers cvetkovic cvijetic cybulski cyran czaja czajka czajkowski czapla czarnecki czech czerny czerwinski czyz czyzewski daalmans daamen daams
  dabek dabelstein dabrowski dacic dacosta dadashi daelemans daelman daems daens daferner dagdag dagdelen daglar dagne dahal dahinden dahir dahl dahlberg dahle dahlem dahlgren
  dahlhaus dahlin dahlke dahlmann dahlstrom dahm dahmani dahms daiber daigle dalal dalby dalgaard dalgleish dalhuisen dalipi dalisay dallinger dalmeijer dalrymple dalton daly
  dalziel dambach damerau damhuis damian damico damjanovic dammann damsma dandridge danek danesh dangelo danhof daniels danielsen danielsson danielyan danila danilov danjuma
  dankers danner danninger danquah dantuma danuser danylenko danz danzinger dao daoud daoudi dappen darby darcy darden darendinger darji darko darmawan darnell darouich darvishi
  darwich darwish daryani dasgupta dasilva dassler datta datu daugherty daukantas dauner dautovic dautzenberg dave davenport davey davids davidsen davidson davies davila davis
  davison davoudi davtyan dawe dawson dayal dayan de-la-cruz deak deakin deangelis deaton debacker debaere debaets debebe debeuf debie debnath debrabander debrah debruyn debruyne
  debski debus debusschere decastro deceuninck deckers deckert decleir declerck declercq decock deconinck decoster decroos decuyper dedaj dedic deegan deelen deelstra defever
  deflorin degeest degen degenhardt degenhart degner degonda degraeve degrande degreef degroote degryse deguzman dehaan dehaene dehghan dehghani deichmann deinert deininger
  deister dejaegher dejager dejene dejesus dejong dejonghe dekeyser dekeyzer dekker dekkers dekoninck dekoning delacerda delacour delacroix delacruz delaere delaet delafuente
  delahaye delahunty delaney delanghe delarosa delatorre delbaere delbeke deleon delfos delgado delhaye delic delisle delius delmundo delossantos delrio delrue delsing deluca
  delvalle delvaux demaeyer demarmels demeester demets demeulemeester demeulenaere demeyer demeyere demir demirag demirbas demirbilek demirci demirel demirhan demiri demirkan
  demirkol demiroglu demiroz demirtas demmel demmer demol dempsey demuth demuynck denecke deneef deneke deng dengler denham denholm denijs denisov denissen denizli denkhaus
  denman dennehy denning dennison denolf denton deol deonarine depaepe depauw depner depoorter depoortere depraetere derbal derbyshire derflinger derichs derks derksen derkx
  dernbach deroo deroose derosa derrick dersch dershowitz dersimi derungs deruyck deruyter dervisevic desaever desai desantis descamps deschamps deschepper deschler deschuyteneer
  deshmane deshmukh deshpande desir desjardins desloovere desmarais desmedt desmet desmond desmyter desomer desrosiers desta destoop deswarte dettling dettmann dettmer dettwiler
  deukmejian deuschle deutschmann deva devaere deveci deveraux devereaux devereux devine devlaeminck devlieger devlin devogel devolder devos devoy devreese devriendt devriese
  devroe devroey dewachter dewaele dewald dewan dewar deweerdt dewhurst dewi dewilde dewinter dewit dewitt dewitte dewolf dewulf dexheimer dhaene dhaliwal dhami dhar dhawale
  dhawan dhillon dhingra dhondt dhooghe diaby diagne diakhate diakite diallo diarra dias diaw diaz dickens dickerson dickinson dickson didenko didriksen diederich diederichs
  diedrich diefenbach diegel diego diehl diekmann diels diemer dieng diepenbroek dieperink diepeveen diepold dierckx dierickx dierikx dierks diesing dietel dieterich dieterle
  diethelm dietiker dietl dietmann dietrich dietsch dietze dieudonne dieye diez diggelmann dihal dijck dijkema dijkhof dijkhuis dijkhuizen dijkman dijkmans dijks dijkshoorn
  dijksma dijksterhuis dijkstra dikmen dilanian dilek dilger dillard dillier dillmann dillon dilmen dima dimaculangan dimaggio dimayuga dimic dimitriadis dimitriou dimitrov
  dimitrova dimmler dimmock dimopoulos dinan dinc dincer dineen dingeldein dingemans dingemanse dingler dinh dinka dinler dinnissen dinsmore dinter dinu diop diouf dippel dippold
  direk dirie diriwachter dirks dirkse dirksen dirkx dirkzwager dirschauer distler dittmann dittmar dittmer dittrich dix dixon dizayee dizdarevic dizon djebbar djelloul djiba
  djojosoeparto djordjevic dlamini dlugosz dmitriev dmytrenko doan dobbelaere dobbelsteen dobbie dobbs dobler dobos dobosz dobre dobrowolski dobson docherty dockx dodd dodgson
  dodson doedens doehring doekhi doeleman doerga doering doerner doesburg doets dogan doganay doganer dogar dogbe doggett dogru dogruyol doherty dohler dohm dohmen dohring
  dohrmann doig dolan dolezal dolidze dollfuss dollinger dolman dols domagala domanski dombrovskis dombrowski dombrowsky domburg domhof domingo domingos domingues dominguez
  dominicus donahue donaldson donath donati donatsch donegan dongen donges donkers donkersloot donkor donlon donmez donnelly donoghue donohue donovan doobay doody dooley dooren
  doorenbos doorenbosch doornbos doornbosch doornik doran dordevic dorfler dorflinger dorfmeister dorig doring dornbach dornbusch dornheim dorofeev dorresteijn dorrestein dorries
  dorrington dorsey dortmans dos-reis dos-santos doshi dostal doucet dougherty douiri douma doumbia douwes douwma dowd dowling downes downey downie doyle doyne draaijer draaisma
  draeger dragan draganov dragic dragomir dragovic draper draxler drayton drazic drechsel drechsler drees dreesen dreesens dreher drennan drent drenth drenthe drescher dresen
  dresler dressel drewes drexel drexler dreyer driesch driessche driessen driessens driouch driscoll drobny drochner droogers drozd drozdov drozdowski drummond duah duan duarte
  dubach dubbeldam dubbelman dube dubey dubiel dubois duchamp duckett duckworth duda dudas dudek dudley dudziak dudzinski dueck duenas duffield duffy dufour dugan duggan duignan
  duijm duijn duijnhouwer duijs duijvesteijn duijvestein duijvestijn duijzer duindam duinkerken duivenvoorde duivenvoorden dukic dulaney dullaart dumanli dumitrache dumitrescu
  dumitru dumke dumlao dummermuth dumont dunbar duncan duncker dunham dunker dunlap dunlop dunphy dunstan duong dupont dupree dupuis duquesne durai duraisamy durak duran durand
  durant durham duric durig durkin durkop durmaz durmisi durmus durojaiye durovic durr durrani durrant durrenmatt durrschmidt dursun dusek dusing duszynski dutta dutton duursma
  duval duvall duwe duyck duygu duyvesteyn duzgun dvali dvorak dwane dwivedi dworak dwyer dyck dyer dykstra dzafic dzeko dziedzic dzikowski dziuba eadie eaglesham eagleton earley
  earnshaw easterbrook eastman easton eastwood eaton ebadi ebbers ebbing ebbinge ebel ebeling ebenberger eberhard eberhardt eberhart eberharter eberl eberle eberlein ebersbach
  ebersberger eberspacher ebert ebling ebner ebogo ebong ebrahimi eccles eccleston ecevit echeverria eckart eckel eckelmann ecker eckermann eckert eckhard eckhardt eckhart eckl
  eckmann eckrich eckstein economou edelbacher edelmann edelmayer edelstein eder edet edgecombe edgerley edgerton edinger edlinger edmonds edmondson edwards eeckhaut eeckhoudt
  eeckhout eekhof eelkema eelman eelsing eerland efe effiong efimov eftekhari efthymiou egan egberink egberts egbo egerer egert eggebrecht eggenberger eggenschwiler egger
  eggermont eggers eggersmann eggert eggerts eggimann eggink eggmann egli eglitis egloff egmond egner egorov ehlers ehlert ehling ehmann ehmer ehmke ehrenberg ehrenfeld
  ehrensperger ehrhard ehrhardt ehrich ehrig ehrler ehrmann eibach eibl eibner eichberger eichelberger eichenauer eichenberger eicher eichholz eichhorn eichinger eichler eichmann
  eichner eichstadt eickhoff eidam eidenberger eifler eigenmann eigner eijk eijkelenboom eikelboom eikelenboom eikenaar eilander eilers eilert eilts einarsson einfeldt einsiedel
  eisel eisele eisenbarth eisenberg eisenhauer eisenhut eisenhuth eisenmann eisenreich eisenschmidt eisenstein eiserman eisermann eising eisinger eisl eismann eitel eitner
  eizenga ejupi ekberg ekdahl ekholm ekici ekinci eklof eklund ekman ekmekci ekpo eksi ekstrand ekstrom ekwueme el-amrani el-khatib el-khoury el-masri el-sayed elamrani elbaz
  elbers elbert elbertse elci elderink eldred eldridge eleftheriou elezi elferink elfers elgar elgersma elhaddad elhajj elhassan elias eliassen eliasson elibol elidrissi elitas
  elizondo elkayam elkhoury elkins ellefsen ellenberger ellenrieder eller ellerbrock ellermann ellinger ellingsen ellington elliot elliott ellis ellison ellsworth ellwanger elmas
  elmasri elmasry elmer elmi elmore elofsson elphick elphinstone elsayed elsener elshof elsholz elshout elsinga elsman elsner elstner elsworth elton elzenga elzinga emami emerson
  emery emini emmenegger emmens emmerich emmerik emmett emonds emrich enache enciso endale enderle enderlein enderli enders endler endres endress endrich engbers engberts engdahl
  engelaar engelbert engelbertink engelberts engelbrecht engelen engelhard engelhardt engelhart engeli engelke engelken engelmann engelsman engert engin engl engler englert
  engstrom engvall enke ennis ennsmann enomoto enriquez enserink ensink enthoven entner entwistle enzinger enzler eom epema epp epping eppinga eppinger eppink eppler epprecht
  epstein erarslan eraslan erat erbach erbas erbil ercan ercelik erciyas erdei erdem erdemir erding erdmann erdogan erdogdu erdos eren erener erfurth ergin ergul ergun erguven
  erhard erhardt erickson eriksen eriksson erim eris erismann erkan erkaya erkelens erkens erkoc erlandsen erlandsson erlenbach erler ermakov ermisch erni eroglu erol ersahin
  ersan erskine ersoy ersoz ertan ertas ertekin ertel ertem ertl ertler ertugrul erturk escalante escalera escamilla esch eschenbach eschenburg eschler eschmann escobar escobedo
  escoto esen esfahani eshete eshetu eskandari esmaeili esmer esparza espinal espino espinosa espinoza esposito esquivel essaidi essel essien essomba esterbauer estes esteves
  estrada estrella etemadi eteme etheridge etherington etienne etterlin ettinger etzel etzensberger etzold eubanks eugster eulenstein eustace evangelista evans evanson evenblij
  evenhuis evensen everaars everaert everaerts everards everett everhart everitt evers eversdijk everts evertse evertsen evran evren ewald ewart ewbank ewell ewert exantus
  exenberger exler exner eybl eyckmans eyigun eynde eyre eyrich eysink eyupoglu eze ezeh ezekwesili ezenwa ezzahraoui faasen faassen fabbri faber fabian fabiano fabig fabri
  fabricius fackler fadel faerber fagan fagbemi fagerberg fahey fahmi fahrenholz fahrenkrug fahrner fahrni fahy fairbairn fairbanks fairchild fairclough fairfax fairhurst
  fairweather faisst faist fajardo fakhoury falade falck falcone falconer falk falkenberg falkenstein falkner fallah fallon fangmann fankhauser farah farahani faraj fard farhadi
  faria farid farkas farley farnbacher farnell farnsworth farooq farooqi farooqui farouk farquhar farquharson farr farrant farrar farrell farrelly farrington farris farzan fasasi
  fasel fashola fasnacht fasold fassbender fassbinder fassler fathi faulds faulhaber faulkner faulstich faure faustino fauth favre fawaz fawcett fawzi faye fayemi fazekas fazeli
  fazlic featherstone fechner feddema feddersen federle federmann fedorenko fedorov fedotov feeney feenstra feher fehlhaber fehling fehr fehrenbach fehrmann feicht
  feichtenschlager feichtinger feichtner feigenbaum feigl feijen feinberg feinstein feist feistle feistritzer feitsma fejes fejzic fekadu fekete fekkes felber feldbacher
  feldbusch feldhaus feldhus feldkamp feldman feldmann feldner felgueiras feliciano felix fellhofer fellinger fellmann fellner fellowes felsch felsner felten fendt fenn fennell
  fennelly fenner fenninger fenske fenton fenwick fenzl ferati ferber ferchland ferguson ferhatovic fernandes fernandez fernsby ferrara ferrari ferraro ferreira ferrer ferretti
  ferri ferrier ferris ferstl ferwerda fessler feth fetzer feuerbach feuerstein feusi feuz feyerabend fiala fialho fichtelmann fichtl fichtner fidan fidanci fidder fidler fiebe
  fiebig fiechter fiechtner fiedler fiegel fieger fielder fielding fiene fierro fierz fietz figge figl figueira figueiredo figueroa fikkers fikri filatov fildebrandt filic filip
  filipek filipiak filipovic filipowicz filippov filli filzmoser finchley findlater findlay fingerhut finkbeiner finke finkel finkelstein finkenzeller finkler finlay finley
  finnegan finnerty finnigan finstad finsterbusch finucane fiore fiorentino firat firmenich fischbach fischer fischl fiser fishburn fishman fitzgerald fitzgibbon fitzner
  fitzpatrick fitzroy fitzsimmons fitzwilliam fjeld fjellstrom flaherty flaig flanagan flanders flannery flath flatscher flavin flechsig fleckenstein fleischanderl fleischer
  fleischhauer fleischmann fleiter fleming flemming flepp fletcher fliegel flipse flipsen flis flogel flohr flokstra florczak florea flores florian floter floyd fluck fluckiger
  flueckiger flueler fluhmann fluri flury flynn focke fockenbrock fodor foekema foeken foerster fofana fogarty fohr fokkema fokkens fokkinga folkersma folkerts fomin fonseca
  fontaine fontana fontein fontenot fonteyne fopma foppa foppele foran forberger forbes fordham fordyce forester forgacs forouhar forouzan forrer forrest forrester forsberg
  forshaw forslund forster forstinger forstmeier forstner forsyth forsythe fortescue fortin fortmann fortsch fosdick foss fossl fossum foster fosu foth fothergill fotiadis
  fotopoulos fotso fourie fournier fowler foxworth foxworthy foy foyle fraas frackowiak frade fraher frahm fraisl franceschini franchi francis franck francke francken franco
  francois frandsen franke franken frankenbach frankenberger frankland franklin franssen franssens fransson frantzen franz franzke fraser frauchiger frauendorf frauenlob frazier
  frederik frederiks frederix fredriksen fredriksson freedman freel freeman freese frehner freiberger freiburghaus freidhof freimann freimuth freire freise freitas frenz frenzel
  frenzen frerichs frese freudenberg freudenberger freudenreich freudenschuss freudenthal freuler frey freyer freytag frias frick fricke fricker fridman friebe friebel friedel
  friedemann friederich friedhoff friedl friedli friedmann friedrich friedrichs friedrichsen friele friesen friesenbichler friesenhahn frijlink frijters frimpong frings
  frischenschlager frischholz frischknecht frischmuth fritsch fritsche fritschi fritsma fritzl fritzsche frobisher froehlich froese frohler frohlich frohling frohlingsdorf frohne
  frohwein frolich frolov fromm frommhold froschauer froschl fruhauf fruhmann fruhwirth fruth frutos fuchsberger fuente fuentes fuglister fuhrimann fuhrmann fuhrmeister fuhs
  fujii fujimoto fujioka fujita fujiwara fukuda fukui fulbright fuldner fuller fulop fulton fung furey furger furler furlinger furlong furman furnell furrer furst furstenau
  furstenberg furtado furukawa fusco fussel gaal gaastra gabathuler gabler gabor gabrielsen gaderer gadient gaede gaedtke gaertner gaffney gagnon gahleitner gahr gahwiler gaidar
  gaikwad gailitis gaines gaiser gajadien gajda gajewski gajic gajjar gakes galang galanis galarza galazka galbraith galema galesloot galic galindo galjaard galkin gallacher
  gallagher gallant gallardo gallegos gallenkamp gallo galloway gallus gallwitz galstyan galvan galvao galvez galvin gama gambari gamble gamboa gamez gamm gamper gamsjager gandhi
  ganesan ganesh ganga gangadin ganguly gannon ganpat gansewinkel gansler ganswindt gantenbein ganter gantner gantz gao gaona gappmaier garay garba garbutt garces garcia
  gardeniers gardiner gardner garg garibay garland garnier garofalo garrett garrido garrison garrity garside garvey garza gasche gashaj gashi gasior gaskell gaskin gaspar
  gasparyan gassama gasser gassner gasteiger gasteiner gastelum gatchalian gatdula gatewood gattermann gattermayr gatti gattringer gatz gaudenz gaudet gauger gaughan gauthier
  gautier gautschi gavin gavric gavrilov gavrilovic gawlik gawron gawronski gaytan gazibegovic geary gebauer gebbink gebert gebhard gebhardt gebhart gebre gebremariam gebremeskel
  gebremichael gebreselassie gebretsadik gecer geddes gedi gedik geelen geens geerdes geerdink geerlings geerlinks geerts geertsema geertsen geesink gehl gehle gehlen gehlhaar
  gehri gehrig gehring gehrke gehrmann gehrt geier geiger geijsel geipel geisberger geiselhart geisenhofer geishofer geisler geissbauer geissbuhler geissler geissmann geithner
  geitner gelashvili gelderblom gelderen geldermans geldhof geldof gelfand gelhaus gelissen geller gellermann gellert gellman gellner gemert gemici gemmer genc geng genis
  genovese gentili gentner gentry gentsch gentz genuchten genz genzel georg georgakis georgescu georgiadis georgiev georgiou geraerts geraghty gerards gerasimov gerber gerbig
  gercke gerdes gerecke gerhard gerhardt gericke gerke gerken gerlach gerlich germann germer gernhardt gerrard gerrits gerritse gerritsen gerritsma gerrity gerritzen gersch
  gerstenberger gerster gerstl gerstmann gerstmayr gerstner gerth gertsch gertz gessler gessner getachew geudens geuens geuer geurts geurtsen geuskens geuss geuze gevorgyan geyer
  geyr geysen gezer gezgin gfeller gfollner gfrerer ghaderi ghaffari ghafoor ghahremani ghai ghali ghanbari ghanem ghani ghannam ghasemi ghasemzadeh ghavami ghazali ghazaryan
  ghebremedhin ghebreyesus ghekiere gheorghe gheorghiu gherman ghesquiere gheysens ghimire ghisaidoobe ghita ghorbani ghosh ghuman ghys ghyselinck giang giannakis giannini
  giannopoulos giannoulis gibb gibbons gibbs gibson gieger giehl gielen gielissen gierczak gierke giersch gierth gies giesbers giesbertz giesbrecht giese giesecke gieseke giesel
  gieseler giesen giessler giezendanner gifford giger gijbels gijsbers gijsberts gijsbertsen gijsen gijzen gilani gilbert gilbertson gilch gilchrist giles gilfillan gilgen
  gilhooly gilissen gillan gillard gilles gillespie gillette gilliam gilligan gillissen gillmann gilmartin gilmore gilmour gilomen gilroy gils gimpel ginsberg ginsburg gintautas
  giordano giorgadze giorgi girard girgin girjasing girke girma girmay girndt giroux girvan gisin gisler gittins giuliani gjertsen gjoka gjoni gkikas gkioka gladstone gladwell
  gladysz glantschnig glanzmann glarner glasel glaser glattli glatz glatzel glatzer glaudemans glauner glaus glauser glawischnig gleaves gledhill gleeson gleim gleissner gleixner
  glennon glick glisic glockle glockler gloger glogowski gloor glossop glover glowacki gluszek gluth glynn gmeiner gmur gnad gnagi gnann gnos gobbens gobel gobin gobl gocmen
  godard goddard goddijn godenzi goderie godfrey godinez godinho godlewski godley godoy godwin goebbels goebel goecke goedecke goedegebuure goedhart goeij goemaat goemans
  goerdayal goerdin goerke goethals goggin gogoi gogoladze gogua gohil gohl gohler gohlke gohring goitom gojkovic gokalp gokbulut gokce gokcen gokdemir gokmen goksu goktas golab
  goldbach goldberg goldenberg goldfarb goldfein goldhammer goldie goldman goldmann goldner goldschmidt goldschmitt goldsmid goldstein golightly goller golles gollmer gollner
  golombek golshani goltz golubev golubovic golz gomann gomes gomez gommers gonca goncharenko goncharov gonen gonsales gontermann gonul gonzaga gonzales gonzalez goodall goode
  goodfellow gooding goodman goodrich goodwin goodyear gooijer goor goos goosen goosens goossen goossens gopal gopalakrishnan gopalan gopel gopfert gopie gopinath goppert goral
  goralski goraya gorbachev gorbunov gordeev gorecki gorelik gorgulu goricke goris gorissen gorka gorke gorlach gorlich gorlitz gorman gorner gornik gorny gorres gorringe
  gorshkov gorski gorter gosch goschl gosling gosnell gosselink gossl gossling gossmann gosswein gostner goswami goto gotschi gottesman gottfried gotthardt gottler gottlieb
  gottschald gottschalk gottschling gottwald gotz gotze gotzinger goudiaby goudriaan goudsmit goudswaard goudzwaard gough gould goulding gourlay gourley gouveia gouweloos
  gouwenberg gouwens govindan govindasamy gowans gowricharn goyvaerts gozen graaff graafland graafsma graaskamp graauw grabenhofer graber grabherr grabiec grabmann grabmayer
  grabner grabosch grabovac grabow grabowski grabski graca gradl gradussen gradwohl graefe graetz grafeneder graff grafton grahl grainger gralla gramiger granado granados granger
  graninger grantham granville granzow grasl grasmann grasmuck grasser grassi grassl grassmann grasso grath gratz graub graumann graupner graw grayson grbic greaney greaves
  greber grebner greco gredig greenaway greenbaum greenberg greenblatt greene greenfield greenhalgh greenhill greenleaf greenslade greenspan greenway greenwood greer greeve
  greger gregorio gregson greiderer greifeld greifenberg greifenstein greig greil greim greiner gremm grenier gresham gress gressler grethe gretler greuel greuter greve greven
  grevers grevink grewal grewe grgic grieb griebel grieder grieger griego grierson griesbach griese grieser grieshaber griessbach griesser griessner griethe griffin griffioen
  griffith griffiths grigaitis grigorescu grigoriev grigoryan grijalva grijpink grijpma grillmayer grillo grillparzer grimaldi grimes grimm grimshaw grimstad grinberg grissom
  gritsch grobben grobler grobli grobner groeger groenenboom groenendijk groenestein groeneveld groeneweg groenewegen groenewold groenewoud groenhuis groening groenink groenland
  groensmit groesbeek grogan grohs gromek gromov gronberg grone groning gronlund grootenboer grootenhuis grooters groothuis grootjans grootveld groschel groschl grossauer
  grossenbacher grossheim grosskopf grosskreutz grossl grossman grossmann grosu grosvenor grotenhuis groth grothe grottke groves grubbauer grubel gruber gruberbauer grubert
  grubinger grubmuller gruden grudzien grueber gruenberg gruijters grujic grunau grunberg grunberger grundke grundler grundling grundmann grundner grunenfelder grunert grunewald
  grunig gruning gruninger grunler grunwald grunwaldt grupe gruschwitz gruter gruters grutzmacher gruyters gruythuysen grybauskas grzelak grzesiak grzeskowiak grzybowski
  gschwandtner gschwend gschwind gsell gstottner gstrein guajardo guan guardado guay gubbels gubelmann gubler gucht guclu gudat gudel guedes guerin guerra guerreiro guerrero
  guerrouj guevara guevarra gueye gugerell guggenberger guggenmos guha guhne guidi guidry guijt guilfoyle guillen guimaraes guindo guinness guinto gulati gulbrandsen gulcan
  guldner gulec guled guler gullberg gulmez gulsen gultekin gulten gulyaev gulyas gumbel gumpinger gumppen gumus gumusay gunaratne gunasekaran gunawan gunawardena gunay gunaydin
  gundel gundersen gunderson gundlach gundogan gundogar gundogdu gunduz gunel guner gunes guney gungor gungordu gunnarsson gunnink guntensperger gunthardt gunther gunzel gunzler
  guo gupta gurbuz gurel gurevich gurrola gurses gursoy gurtner gurumurthy gurung gusenbauer gusev guski gussinklo gussmann gustafson gustafsson gustavsson gustke gutale gutbrod
  gutekunst guth guthmann guthrie gutierres gutierrez gutknecht gutman gutmann gutowski gutsche gutschi guttler gutzeit gutzmann gutzwiller guven guvenc guyt guzel guzey guzman
  gvasalia gwak gwerder gwilliam gwozdz gwyn gwynne gyamfi gyan gygax gyger gyimah gyorgy gysel gysels gysi gysin haack haacke haacker haag haake haakma haaksma haaland haanappel
  haanen haans haanstra haarhuis haarman haarmann haarsma haase habegger haberfellner haberkorn haberl haberland haberler haberli habermann habermehl haberstroh habets habib
  habibi habibzadeh habich habimana habla habraken habtemariam hachmann hacioglu haciosmanoglu hackbarth hackel hackenberg hackett hacki hackinger hackl hackmann haddad haddou
  haddow hadfield hadi hadid hadley hadrich hadziahmetovic hadzibegovic hadzic haeberli haeck haefner haenel haenen haenni haering haertel haesaerts haese haesen haeussler hafeli
  hafenmaier haffner hafliger hafner hagan hagberg hagedoorn hagedorn hageman hagemann hagemans hagemeier hagemeister hagen hagenau hagenbuch hagenlocher hagenow hagens haggerty
  hagglund haghighi hagner hagoort hagstrom hahnel haible haidacher haidar haidari haiden haidenthaller haidinger haidl haigh haile haileselassie hailu haimerl haines hainke
  hainzinger hainzl haitsma hajdari hajdu hajduk hajek haji hajian hajjaj hajjar hajrizi hakala hakansson hakimi hakizimana hakkarainen hakkert hakobyan hakvoort halasz halbach
  halbeisen halbertsma halbig halbritter haldane haldemann halder haldimann halfmann halfwerk halici halili halilovic halim hallak hallam hallberg halldorsson haller hallers
  hallett hallgren halliday halligan halliwell halloran halma halonen halperin halpern halpin halsema halsey halstead haltmayer halvorsen hamacher hamad hamadi hamalainen hamann
  hambach hambrecht hamdan hamdaoui hamdi hamed hameed hameeteman hamelin hamelink hamersma hametner hamid hamidi hamidou hamidovic hamill hamilton hamm hammadi hammami hammerl
  hammerli hammerschmid hammerschmidt hammersmith hammill hamming hammond hammoud hammouda hamoudi hampe hampel hampp hampson hampton hamre hamstra hamza hamzah hamzeh hamzic
  hanak hancock handke handl handlechner handley handoko handrick hanegraaf hanekamp hanekom hanel hanenberg haner haney hangartner hanggi hanhart hani hanif hanke hankel hankin
  hanley hanlon hanna hannah hannappel hannemann hannesdottir hanni hannig hannigan hannink hannon hanrahan hanratty hansch hansel hanselmann hansen hansert hansler hansmann
  hansohm hanson hanssen hanssens hansson hantke hantsch hantzsche happ happe happel haq haque hara harada harahap haraldsen haraldsson harb harbecke harbison harcourt hardcastle
  hardeo hardie hardin harding hardjopawiro hardman hardt hardwick hardwicke hargreaves hargrove haringa haringsma hariri harkema harkin harkins harkness harle harley harlos
  harlow harman harmens harms harmsel harmsen harmsma harnisch haro haroun harper harrak harrell harrer harriman harrington harrison harrow hartel harteveld hartgerink hartgers
  harth hartigan harting hartkoorn hartl hartleb hartley hartlieb hartmann hartmans hartmuth hartog hartogs hartono hartshorne harttung hartung hartwich hartwig harutyunyan hasan
  hasani hasanovic hasegawa haselbacher haselsteiner hasenclever hasenohrl hashemi hashi hashimi hashmi haskell haskic haskins haslam haslauer hasler haslimann haslinger
  haslwanter hasnaoui hassan hassel hasselaar hasselbach hasselman hasselmann hasselt hassig hassink hassler hasson hastings hatami hatcher hatfield hathaway hattendorf
  hattenschwiler hattinger hattori hattwig hatzis haub haubner haubold haubrich hauck hauenstein haug hauge haugen haughey haugland haun hauner haunold haunschild hauptfeld hauri
  hausammann hausberger hauschild hauschke hausding hauser hausermann hausladen hausleitner hausler hausmann hausner haussler haussmann hausstein haustein hauswirth haute hauth
  hautmann havekes havel havemann havenaar haverford haverkamp haverkort haverman havermans havers havinga havlicek havranek havrylenko hawes hawkesworth hawkins hawley haworth
  hawrami hawthorne haxhiu hayashi hayat hayden hayes hayn haynes hayta hayward hazan hazeleger hazelton hazelwood hazlett headley heald healey healy heaney hearn heathcote
  heavey hebbink heberle heberlein hebert hebestreit hechenberger hechenleitner hechler heckel heckenberger heckl heckmann hecktor hedayati hedberg heddema hedges hediger hedlund
  hedrich hedstrom heede heeg heemels heemskerk heemstra heerden heerdink heerema heeren heeringa heerings heerkens heermann heersink hees heesakkers heesch heese heestermans
  heezen heffernan heffner heffron hefner hegarty hegde hegedus hegele hegeman hegemann hegenberg heger hegewald heggland hegglin hegland hegner hegyi hehn heiber heid heida
  heidari heidel heidema heidemann heidemeyer heidenreich heider heiderich heidinger heidkamp heidler heidorn heidrich heidstra heidt heidtmann heiduk heierli heigl heij heijboer
  heijden heijkoop heijman heijmans heijmen heijnemans heijnen heijnsbroek heijs heijstek heijting heikens heikkinen heikoop heiligenstadt heiling heilmann heimann heimbach
  heimberg heimberger heimerl heimgartner heimpel heimrich hein heindel heindl heine heinel heinemann heinemeyer heinen heiner heinicke heinig heiniger heininger heinisch heinke
  heinl heinlein heino heinold heinonen heinrich heinrichs heinrici heins heinsohn heintz heintze heinz heinze heinzel heinzelmann heinzl heinzle heinzmann heise heising
  heiskanen heisler heissenberger heissler heisterkamp heitink heitkamp heitkamper heitkotter heitmann heitz heitzer heitzmann heizmann hekeler hekker hekkers hekking hekman
  hektor helber helbig helbling heldens helderman helfenstein helfrich helgesen hellbach hellberg hellemans hellenbrand hellenthal heller hellinga helliwell hellmann hellmer
  hellmich hellmuth hellriegel hellstrom hellwege hellwig helmbrecht helmchen helmecke helmerich helmers helmich helmig helmink helmke helmle helmond helmreich helmstetter
  helsloot hemberger hemingway hemmann hemmati hemmerich hemmerle hemmerling hempel hempelmann hencke henderson hendrich hendricks hendrickson hendrickx hendricx hendriks
  hendrikse hendriksen hendriksma hendriksz hendrikx hendrix hendry hengartner hengeveld henggeler hengl hengstenberg hengstler hengstmengel henke henkel henkelmann henkes henle
  henley henn henneberg hennecke hennekam henneke hennekes hennemann hennessey hennessy hennicke hennig henning hennings hennink henny henrich henrichs henriksen henriksson
  henriques henriquez henry hensbergen henschel henschke hensel hensen hensens henshaw hensler hensley henss hentrich hentsch hentschel hentze hentzschel henze hepburn heppner
  herault herberger herbert herbold herbrich herbstreit herceg herdegen herderschee heredia herfkens herfurth hergenrother herger herget hering heringa herkenrath herkommer herkt
  herling herm hermann hermanns hermans hermansen hermansson hermens hermle herms hermsen hermus hernandes hernandez herner herold herpers herpich herregods herremans herrera
  herrewegh herrig herring herriot herrle herrmann herron hershberger hershkowitz hersi herskovits hertel hertl hertlein hertogh hertogs hertrich hertwig herweijer herwig
  herwijnen herzberg herzke herzmann herzner herzog hesener heslenfeld heslop hesse hesselbach hesselbarth hesseling hesselink hesselman hessels hessing hessler hester
  hetherington hettema hetterich hettich hettinga hettinger hettler hetzel hetzner heubach heubeck heuberger heublein heuchert heuel heuer heuermann heukels heukelum heumann
  heupel heurkens heusel heuser heusinger heusinkveld heusler heusser heutink heuvel heuvelink heuvelman heuvelmans heuver heuving hewett hewitt hewson heydari heyde heyden
  heydenreich heyder heydrich heyer heyes heyl heym heymann heyn heyne heynen heywood heyworth hibberd hibbert hickey hickl hickman hicks hickson hidanovic hidayat hidber hiddema
  hiddinga hiddink hiebl hiegemann hielkema hielscher hiemer hiemstra hierl hieronymus hiersemann hiesberger hiesinger hiestand hietbrink hietel higginbotham higgins higgs higham
  highsmith higson higuchi hijazi hijmans hilal hilali hilberath hilberink hilbert hilbig hilbrands hilbrink hild hildebrand hildebrandt hildebrecht hilderink hilfiker hilger
  hilgers hilhorst hilke hille hillebrand hillebrecht hillen hillenaar hillenbrand hiller hilliard hillman hillmann hillmer hilmer hilpert hilpertshauser hils hilscher hilsenbeck
  hiltl hiltunen hilty hilz himmelbauer himmelmann himmelreich himmelsbach himmler himstedt hinderer hindle hindley hindmarsh hindriks hinduja hines hinkelmann hinkle hinkler
  hinloopen hinnen hinnenkamp hinner hinni hinojosa hinrichs hinsch hinsche hinske hinterberger hinteregger hinterhuber hinterleitner hintermaier hintermayr hinterseer hinton
  hintz hintze hintzen hinz hipp hippler hiptmair hira hirano hirata hirose hirsch hirschberg hirschberger hirschbiegel hirschbock hirschel hirschfeld hirschfelder hirschi
  hirschmann hirschmugl hirshberg hirsi hirsig hirst hirth hirtz hirvonen hirzer hisamatsu hislop hissink hitchcock hitzel hitzfeld hitzinger hitzler hiwat hizli hjelm hjort
  hjorth hlavacek hmidou hnatiuk hoang hobbs hobday hobein hobelsberger hoberg hobi hobson hochedlinger hochgesang hochhaus hochhuth hochleitner hochmuth hochrainer hochreiter
  hochstatter hochstein hochstrasser hochuli hockemeyer hockley hodapp hodder hodel hodges hodgkinson hodgson hodkinson hodl hodlmoser hodson hodza hodzic hoeben hoebers
  hoedemaker hoedemakers hoefer hoefman hoefnagel hoefs hoefsloot hoegen hoeke hoekema hoekman hoeksema hoekstra hoekx hoelscher hoenderdos hoenig hoepfner hoeppner hoermann
  hoerner hoevenaar hoevenaars hoevers hofbauer hofbeck hofer hoferer hoferle hoff hoffer hofferbert hoffken hoffknecht hoffler hoffman hoffmann hoffmeister hoffmeyer hoffner
  hoffrichter hofhuis hofig hofinger hofkamp hofker hofland hofle hofler hofling hofman hofmann hofmans hofmeier hofmeijer hofmeister hofner hofsass hofschroer hofstatter hofste
  hofstede hofsteenge hofstetter hofstra hogan hogarth hogeboom hogema hogenboom hogendoorn hogenes hogenkamp hogerle hogervorst hogewoning hogg hoglund hohage hohenadel
  hohenberger hohenegger hohenfels hohenstein hohlbein hohlfeld hohloch hohm hohmann hohmeier hohmuth hohn hohnstein hohoff hoing hoislbauer holaus holbrook holcomb holden
  holdener holdermann holdsworth holenstein holgate holgersson holick holkema holker hollak hollander hollanders hollatz hollemans hollenstein hollerbach hollerer hollestelle
  hollevoet hollick holliday holliger hollinger hollingsworth hollingworth hollink hollins hollis hollmann holloran holloway hollstein hollwarth hollweg holman holmberg holmes
  holmgren holmqvist holmstrom holoch holsbergen holscher holste holterman holtermans holthaus holthuis holthuizen holting holtkamp holtman holtmann holtrop holtslag holtz
  holtzmann holub holwerda holyoke holzapfel holzberger holzel holzemann holzer holzhauer holzhausen holzhauser holzheimer holzherr holzinger holzl holzle holzlein holzleithner
  holzleitner holzmann holzmeister holzner holzwarth holzweissig homan homann homberg homberger homeyer homma hommerich hommes homolka hompes honal honan hondema hondius honeck
  honecker honess hong honicke honings honisch honle honnef hoogakker hoogeboom hoogenboezem hoogendam hoogendijk hoogenkamp hoogenraad hoogerbrugge hoogerheide hoogers
  hoogervorst hoogerwerf hoogeveen hooghiemstra hoogland hoogma hoogsteden hoogsteder hoogstra hoogstraten hoogvliet hoogwerf hooijer hooijmans hooimeijer hooper hoorens
  hoornaert hoorneman hoornstra hoorweg hoosemans hootsmans hooydonck hopfenmuller hopfgartner hopfner hopkins hopma hopman hopmann hopner hopp hoppe hoppenbrouwer hoppenbrouwers
  hoppenstedt hoppler hoppmann hoppner hoppstadter hopton hopwood horak horauf horbach hordijk horeman horgan horger horhager hori horie horisberger horjus horky horl horlacher
  horle hormann hornauer hornbostel hornburg horne hornemann horner hornfischer horngacher hornickel hornig horning hornlein hornsby hornuff hornung horowicz horowitz horrevoets
  horrocks horsch horsfall horsley horsman horst horsten horstink horstkotte horstkotter horstman horstmann horth horton horvat horvath horvatic horvers hoschek hoschele hosein
  hoshino hoskins hosl hosli hosny hoss hossain hosseini hosseinpour hosseinzadeh hossfeld hostetler hostettler hotak hotop hotz houari houba houben houde houghton houkema houkes
  houlihan houston houte houtkamp houtman houtsma houtstra houweling hovelmann hovenkamp hovens hovhannisyan hoving hovius hovland hovsepian hovsepyan howard howarth howe howell
  howells hower howie howitt hoxha hoy hoyer hoyle hoyles hoyme hrdina hrdlicka hromada hrubes hrubesch hruska hrustic hrytsenko hsiao hsieh hsu hua huang hubacher hubbard hubel
  huber hubert huberth huberts hubl hubmann hubner hubrich hubschmann hubschmid huch huck huckaby hucke huckel huckle huckmann huckstadt hudak huddleston hudson hueber huebner
  huegli huelsmann huemer huerta hueting huettner huff huffman hufnagel hugenholtz hugens hugentobler huggler hughes hughson hugi hugle hugo huhnke huibers huiberts huijben
  huijbers huijberts huijbregts huijgen huijgens huijnen huijs huijsing huijskens huijsman huijsmans huisingh huiskamp huisman huismans huistra huitema huiting huizenga huizinga
  hukelmann hukic hulleman hulme hulsbeck hulsbosch hulscher hulsebusch hulsegge hulshof hulshoff hulskamp hulsker hulsman hulsmann hulst hult hultsch hulzebos humbert humboldt
  hume hummel hummelen hummitzsch humpert humphreys humphries hundal hundertmark hundeshagen hundstorfer hunecke huneke hunerfeld hunig huning hunkeler hunn hunnik hunsaker
  huntington hunziker huo hupfauer hupka huppe huppertz hurbin hurkmans hurks hurley hurlimann hurst hurtado hurten hurter hurwitz hurzeler husaj husejnovic husemann huser
  huseynov husi husic husistein husken huskic husler husmann huss hussain hussaini hussein husseini husser hussey hussmann huster hutabarat hutagalung hutapea hutchens hutchings
  hutchins hutchinson hutchison huth huttemann huttenrauch hutter hutterer huttinger huttl huttner hutton huttunen hutzler huwae huxley huybrechs huybrechts huygens huyghe
  huyghebaert huynh huysman huysmans hwang hwangbo hyde hyder hyland hylkema hynd hyndman hynek hynes hysa hyseni hyvonen iacob iancu iashvili ibarra ibbotson ibe ibekwe ibrahim
  ibrahimi ibrahimovic ibraimi ibric ibscher ibsen icel ichikawa iddon idema idowu idris idrissi idrizi idsinga idzik iftikhar igarashi igbinedion igbokwe iglesias ignacio
  ignatiev igwe ihde iheanacho iheme ihle ihlefeld ihlenfeld ihloff ihrig ihring iida iijima ijaz ijpelaar ijsseldijk ijsselmuiden ijzerman ijzermans ikeda iken ikhlef ikpeazu
  ilagan ilango ilazi ilg ilhan ilic iliescu ilievski iller illes illg illig illmann illner ilori ilsink ilunga ilves ilyas ilyin imai imamoglu imboden imdahl imdorf imeri imfeld
  imhasly imhof imholz immel immerzeel imming imminkhuizen immler immoos imoberdorf impe imran imseng inabnit inada inagaki inal inan inauen ince incekara inceoglu inderbitzin
  indergand indrawan ineichen ingabire ingebrigtsen ingelbrecht ingels ingenhoven ingersoll ingham inglis ingold ingram ingvarsson iniguez inman innerebner innerhofer innerkofler
  inostroza inoue inthavong inyang ioannidis ioannou ionescu ionita iordache ipek ipekci ipenburg iqbal irawan ireland irfan irion irlbacher irle irmen irmer irmler irmscher
  irrgang irvin irvine irving irwin isaacs isaev isakov isaksen isaksson isarin isele iselin isenberg isendoorn isenmann isenring isensee iserloh isermann isfort ishaq isherwood
  ishibashi ishida ishihara ishii ishikawa ishiyama isidro isik isiklar iskandar islami islamoglu isler ismaili ismajli ispir issa issaoui isse issing istrate iten itoh ittner
  itzigehl itzkowitz ivan ivanauskas ivanchenko ivanenko ivanov ivanova ivanovic ivarsson iversen iverson ivgin iwamoto iwanowski iwasaki iwata iwersen iwu iyengar iyer iyyer
  izadi izgi izumi jaarsma jabbar jabbari jaber jaberg jablonska jablonski jabri jacinto jackel jackle jackman jackowiak jacob jacobi jacobowitz jacobs jacobse jacobsen jacobsohn
  jacobson jacquet jadhav jadicke jadnanansing jaeckel jaeger jaegers jaeggi jaenicke jaensch jafari jafarpour jaff jaffe jaffer jaganjac jagdeo jagdmann jagemann jagersberger
  jagerstatter jagesar jagger jaggi jaggli jaggoe jagiello jagnandan jagodzinski jagroep jagtenberg jagusch jahanbakhsh jahangir jahani jahic jahn jahnel jahnichen jahnig jahnke
  jahreis jaimes jain jaiswal jakab jakel jakeli jakobi jakobs jakobsen jakobsson jakobus jakovljevic jaksic jakubczyk jakubiak jakubowska jakubowski jakupi jalal jalali jalink
  jalloh jallow jama jamali jambroes jameson jamieson jamil jamison jammeh jamshidi janardhanan janda jander jandl jandrisits jandt janecke janek janetzki jang jani janicke janik
  janisch janitschek janjic janjua jankauskas janke jankie jankovic jankowski jann jannasch jannink jannsen janowski jansch janse jansema jansen jansens jansingh jansky jansma
  jansons janssen janssens janszen jantsch jantz jantzen janz janzen jaquez jaramillo jardim jardine jarman jaros jarosch jaroszewski jarrett jarvi jarvinen jarvis jarzabek
  jasarevic jasche jaschke jashari jasinskas jasinski jaspars jaspers jasperse jaspert jasso jaster jastrzebski jatzek jauch jauernig jaun javadi javaheri javaid javakhishvili
  javed javier jawalapersad jawara jaworska jaworski jayaraman jayasinghe jayawardena jaziri jeanbaptiste jeanpierre jeavons jebali jech jecker jedrzejczak jedrzejewski jefferies
  jeffers jeffery jeffrey jeffries jegerlehner jehle jeker jelavic jelgersma jelic jelinek jellema jellinek jelsma jenke jenkins jenkinson jenks jennewein jenni jennings jennison
  jenrich jensch jensen jensma jentsch jentzsch jenzer jeon jeong jeppesen jeppsson jepson jerke jerkovic jesch jeschek jeschke jeschonnek jeske jespersen jess jessen jessop
  jessup jeuring jeurissen jevtic jewell jeyakumar jezierski jha jharap jhaveri jia jiang jiao jibodh jilani jilesen jimale jimenez jimoh jin jindal jippes jirovec joachim jobson
  jochems jochemsen jochim jochum jockel joerg joerges johal johann johannes johannesen johannessen johannesson johannsen johannsmann johannsson johansen johansson johar johnk
  johns johnsen johnson johnsrud johnston johnstone jojic jokic jokinen joling jomaa jonas jonasson jongbloed jongejan jongeneel jongeneelen jongenelen jongerius jongers jongh
  jongkees jongkind jongma jongman jongsma jonker jonkergouw jonkers jonkman jonscher jonsdottir jonsson joo joos jooss joosse joossens joost joosten joostens jopp joppen jordan
  jordens jordi jordon jorg jorgens jorgensen jorissen jorna jorns jorritsma josef josephson joshi josipovic joson jossen jost josten joswig joubert jovanovic jovic jowett joyce
  joyner jozefowicz jozwiak juarez juchem juchems juchter jucker juen juergens jufer jugashvili juhasz juhl julen jumaa junejo jungbauer jungbluth jungel jungermann junghans
  junghanss jungheim jungherr jungk jungmann jungnickel jungo jungwirth junke junkermann junkes juptner jurczyk jurek jurevicius jurg jurgens jurgensen juric juriens jurisch
  jurkovic jusic jusufi juttner juul kaack kaandorp kaatz kabak kabamba kabasele kabbani kabeya kabila kabir kabisch kabongo kacar kach kacmaz kaczmarczyk kaczmarek kaczmarzyk
  kaczor kaczorowski kadam kadar kaddour kading kadioglu kadir kadlec kadow kadri kadric kaeding kaegi kaelin kaercher kaesler kaestner kagame kagan kagi kagli kahin kahl kahlert
  kahlke kahmann kahn kahnert kahraman kahrimanovic kahrs kahveci kahya kaib kaindl kainrath kainz kairys kajtazi kakar kakkar kalaiselvan kalala kalashnikov kalayci kalb
  kalbermatten kalbermatter kalbli kaldenbach kaldewey kalff kalin kalinin kalinowska kalinowski kalisch kalisvaart kalkan kalkbrenner kalkman kallas kallenbach kallenberg kaller
  kallio kallmeyer kallon kalma kalman kalmbach kalnins kalogeropoulos kalombo kalonji kalpoe kalra kalsbeek kalsi kaltenbach kaltenbock kaltenborn kaltenbrunner kaltenegger
  kaltenhauser kalthoff kaltseis kalu kalverboer kalyoncu kamal kamali kamanda kamande kamann kamara kamath kamau kamber kamberi kamble kamerbeek kamerlingh kamermans kamga
  kaminetzky kaminska kaminski kaminsky kamma kammann kammel kammerl kammerling kammermeier kammler kampa kampe kamperman kamphausen kamphuis kampinga kampman kampmann kampmeier
  kamps kamstra kamyab kandasamy kandemir kandiah kandil kane kaneda kaneko kanert kang kangas kanhai kania kaniewski kannan kannegiesser kannengiesser kanno kanters kantrowitz
  kapadia kapanadze kapeller kapetanovic kapfenberger kapfer kapfhammer kapic kapinga kapitza kaplan kaplinsky kapoor kappel kappeler kappelhof kappeli kappenthuler kappert
  kappler kaptan kapteijn kapteyn kapur kapustin kara karaahmet karaaslan karabacak karabas karabay karabegovic karabiyik karabulut karaca karadag karaduman karadzic
  karagiannidis karagiannis karagoz karagul karahan karakaplan karakas karakaya karakoc karakurt karakus karakuzu karam karaman karamanlis karamehmedovic karami karanja karaoglan
  karaoglu karapetian karapetyan karapinar karasu karatas karatay karatekin karbach karcher kardashian karels kargbo kargel kargi karijopawiro karim karimi karimian karimzadeh
  kariuki karjalainen karklins karlin karlsen karlsson karmann karner karoglou karolus karow karp karpenko karpov karppinen karras karrasch karrer karroum karsch karsdorp
  karsowidjojo karssen karssies karsten kartal karthaus karthikeyan kartoredjo kartosoewito karunakaran karunaratne karvonen kasanpawiro kasapoglu kasbauer kasch kaschke kaschner
  kaschube kaselowsky kaser kaserer kashani kashyap kasijo kasimir kask kaslin kasmann kasongo kaspar kasparavicius kasprowicz kasprzak kasprzyk kassab kassem kassner kasteleijn
  kastelijn kastenholz kastenhuber kastinger kastl kastle kastner kastrati kastrup kataoka katayama katic kato katona kats katsaros katsumata katumba katz katzenberger
  katzenmeier katzinger katzmann kaube kauder kauer kauffman kaufhold kaufman kaufmann kaul kaulbach kaulfuss kaupert kaupp kaur kaushal kaushik kautz kautzmann kavak kavakli
  kaval kavanagh kavelashvili kaviani kawaguchi kawakami kawamoto kawamura kawashima kaya kayaalp kayan kayar kayhan kaymak kaynak kayser kazadi kazakov kazan kazarian kazemi
  kazemian kazlauskas kazmi kealoha keane kearney kearns keating keaveney kebede keding kedzierski keeble keefe keegan keelan keeler keeling keem keenan keereweer keersmaekers
  keferstein kehl kehler kehrein keidel keighley keijser keijzer keilbach keilhauer keipp keir keiser keist keita keitel keizer keizers kelb kelber kelderman keldermans kelemen
  keles kellaway kelleher kellenberger keller kellerhals kellermann kellett kelley kellinghaus kellogg kelly kelm kelmendi kelsey kemal kemmann kemmer kemmerer kemmerling kemmler
  kemnitz kemp kempe kempel kempen kempenaar kempenaers kempeneers kemper kempers kempf kempfer kempin kempken kempkes kemppainen kempter kempton kendal kendall kendrick kenna
  kenneally kennedy kennelly kennett kenney kenny kensington kensy kentner kenworthy kenyon kenzler keo keogh keohane keppler kerber kerckhoffs kerckhove kerekes kerger kerkhof
  kerkhoff kerkhofs kerkhoven kerkman kerkmann kerkstra kerkvliet kerlin kermani kermer kerner kerr kerrigan kersbergen kerschbaum kerschbaumer kerschbaummayr kerscher kershaw
  kerslake kerssemakers kerssies kerstan kersten kerstens kersting kertesz kesavan keser keshavarz keshishian kesici keskin kessel kessels kessler kestens kester kestler
  ketelaers ketelsen kettenbach ketterer ketteridge kettler kettner kettunen keuchel keul keulers keultjes keune keuning keuper keupp keurentjes keybus keyes keyser keyzer
  khachatryan khaddour khademi khaldi khaled khalid khalidi khalifa khalil khalili khamis khamvongsa khan khanam khandelwal khang khani khanna kharbanda kharchenko khargi khatami
  khatib khatri khattak khatun khawaja khaznadar khedoe khelifi khider khiev khodabaks khodadadi khodr khokhar khomenko khoo khorasani khosla khosravi khoury khoza khumalo
  khurana khutsishvili khuu kiani kibet kickl kidane kidd kieback kiebler kiecker kiefer kieft kieftenburg kiehl kiehn kiehne kielmann kiely kienast kienbacher kienberger kiener
  kienle kienzle kienzler kiermeier kiernan kiers kieselbach kiesewetter kieslich kiesling kiessling kieu kievits kifle kiflu kikkert kiknadze kikuchi kilani kilb kilbride
  kilchenmann kilchherr kilcoyne kilduff kilgore kilian kilic kilicaslan kilinc killeen killian killmann killmer kilmartin kilpatrick kilz kimani kimball kimbrough kimman kimmel
  kimmerle kimmich kimmig kimoto kimpe kimura kincaid kindel kinderling kindermann kindler kingma kingsbury kingsley kingston kinnaird kinnear kinney kinnunen kinoshita kinsella
  kinsey kinski kinzel kinzinger kinzler kipchoge kipfer kipkemboi kiplagat kipling kiprotich kiptoo kiraly kiraz kirby kirchberger kirchgassner kirchgessner kirchhoff kirchler
  kirchmaier kirchmair kirchmann kirchmayr kirchmeier kirchner kirchtag kirchweger kirci kirillov kirkels kirkham kirkland kirkpatrick kirkwood kirmizi kirmse kirschbaum
  kirschenbaum kirschke kirschnick kirschstein kirshner kirstein kirsten kirton kirvaitis kiselev kishi kishoen kisiel kisoensingh kissel kissler kissling kisteman kistler
  kistner kitagawa kitamura kitano kitchener kitchin kitenge kitson kittelmann kittisak kittler kittner kitzing kitzinger kitzmann kitzmuller kivi kizil kizilay kizilkaya kjaer
  kjeldsen kjellberg kjellgren klaasen klaassen klaassens klabbers klaffke klages klahn klamt klapf klapproth klapwijk klarenaar klarenbeek klaric klasen klatt klaucke klauke
  klaus klausing klausmann klausner klaver klawitter kleeberg kleemann kleffmann klefisch klehr kleiber kleibrink kleijer kleijn kleijne kleijnen kleiman kleimann kleinau
  kleinert kleinhans kleinheinz kleinhenn kleinhenz kleinjan kleinke kleinlein kleinmann kleinschmidt kleinsman kleinsorge kleinwachter kleiss kleist klemens klement klemenz
  klemke klemm klempert klenk klenke klenner kleppe klerk klerkx klestil klett kleuskens kleverlaan klewer kleyn klijn klijnsma klimczak klimek klimke klimmek klimov klimpel
  klinck klindworth klineman klingbeil klingberg klingebiel klingelhofer klingemann klingenberger klinger klingler klinglmair klinkenberg klinkhamer klinkhammer klinner
  klippstein klitz klitzsch kljajic klobe kloc klocker klockner kloeckner kloft klohe klohn klonne kloos kloosterboer kloosterhuis kloosterman kloosterziel klopfer kloppel
  kloppenburg klose klossek klostermann klostermeier klott klotzbach kluge klugmann kluijtmans kluin kluivers klumper klunker klupsch kluskens kluth klutsch kluytmans klymenko
  knaack knackstedt knaggs knappmann knauer knauff knaul knaupp knaus knauth kneale knechtel knechtli kneer knegt knegtel kneifel kneipp kneissl knellwolf knepper knetsch
  knezevic knibbe knickrehm knieper knieps knierim kniesel kniess knijff knijnenburg knipp knippenberg knipphals knipping knippschild knispel knittel knobbe knobelsdorf knobl
  knoblauch knobloch knochenhauer knodler knoef knoester knof knofel knoflach knogler knoke knol knoll knoller knoops knopfel knopfle knopp knoppel knopper knoppers knops knorn
  knorr knorzer knoth knothe knowles knowlton knox knudsen knuijt knupfer knusel knuth knutsen knutson knutsson kobakhidze kobald kobayashi kobel kobele kobelt kober koberg
  koberl koberle koberlein koberstein kobler koblet koblmuller kobus kobussen koc kocabas kocak kocaman kocaoglu kocer kochan kochanek kocharyan kochendorfer kock kocken
  kockeritz kocsis kocyigit kodding kodel koech koedijk koedooder koegel koehler koehn koekkoek koelemaij koelemeijer koelemij koelewijn koeman koenders koenen koenigs koeppen
  koerber koerhuis koerner koerts koester koetsier koetsveld koetter kofer koffi koffler kofler kofoed kogelbauer koggel kogl koglbauer kogler koh kohlbecker kohlberg kohlein
  kohler kohlhaas kohlhaase kohlhammer kohlhas kohlhase kohlhofer kohlhoff kohli kohlmaier kohlmann kohlmeier kohlmeyer kohlrausch kohlschmidt kohlstedt kohn kohne kohnen kohnert
  kohnke kohrer kohrs kohrt kohtz koirala koivisto kojima kokke kokkinos kokkonen kokott koksal kokx kolar kolasa kolasinac kolawole kolb kolbeck kolbel kolbinger kolbl kolditz
  kolenbrander kolender kolesnik kolesnikov kolff kolfschoten kolhoff kolic kolkena kolkman koll kolland kolle kollegger kolliker kolling kollinger kollmann kollmar kollmeier
  kollwitz kolly kolm kolmar kolmel kolodzey kolodziej kolodziejczyk kolodziejski kolpin kolstad kolster kolter kolthof kolzer komander komarov komatsu komljenovic kommer kommers
  komoll komorowski komp kompe konan konate konda kondo kondratenko kondratiev kone konecny koneke kong kongolo konieczny konietzny konigsmann konijnenberg konijnenburg
  konijnendijk koningh konings konitzer konnecke konneke konovalov konrad konradt konrath konstantinidis konstantinou konz konze kooij kooijman kooijmans kooiman kooistra koolen
  koolhaas koolhof koolstra koomen koopal koopman koopmans koops koopstra koornstra kooter kootstra kooy koparan kopczynski kopec kopecky kopetzki kopietz kopitz kopke koponen
  kopp koppe koppejan koppelaar koppelman koppens koppert koppes koppetsch koppitz koppl koppmann koppold koprulu kopsch kopsel kopylov koradi korbel korbmacher korczak kordt
  korenromp korfer korff korfgen korfmann korge korhonen korir korkmaz korkut korling kormos kornacker kornblatt kornblum kornelis kornfeld kornmann kornmayer korolev koroleva
  koroma korpel korpela korpershoek korremans korstanje korstjens kortekaas kortenbach kortenoeven korteweg kortge korth korthals korthaus kortke kortlever kortmann kortner
  kortooms kortstee kortz korver korves korz korzelius kosar kosch koschel koschmieder koschnick koschorreck koscielniak kose kosel koseoglu kosgei kosinski koskela koskinen
  koslowski kossack kossmann kostenberger kostenko koster kosterman kosters kostic kostinger kostka kostler kostner kostopoulos kosub koth kothari kothe kother kothmayer kotov
  kotowski kotteritzsch kottgen kotthaus kotthoff kotting kottmann kottner kotzur kouadio kouame kouassi koubek koulouris kourouma koutras kouwen kouwenberg kouwenhoven kovac
  kovacevic kovacic kovacs kovalchuk kovalenko kovalev kovar kovener kowal kowalczuk kowalczyk kowald kowalewski kowalke kowalska kowalski kowalsky kox koyama koylu koyuncu kozak
  kozel kozian koziol kozlov kozlowska kozlowski kozma kraa kraaij kraaijeveld kraakman kraatz kraay krabbendam krack kraemer krafft kragten krahenbuhl krahenmann krahl krahmer
  krahn krainer krajewski krajnovic krakowiak krale kralik kralj kramer kramis kramm krampe krampitz kranabetter kranebitter kraneis kranenburg kranendonk krannich kranz kranzler
  krapf krapp krasemann krasner krasniqi krasnov kratky kratochvil kratochwil kratzke kratzsch kraus krause kraush kraushaar krauss krausser krautwurst kravchenko krawczyk
  kraxner kreck kreft kreher kreibich kreidl kreidler kreijkamp kreikenbohm kreil kreilinger kreimeyer krein kreindl kreiner kreisl kreissl kreiter kreitmair krejci krell kreller
  kremer kremers kremp krempl kremser krengel krenkel krenn krenz krenzer kress kressin kressler kretschmann kretschmar kretschmer kretz kretzer kretzschmar kreuder kreuels kreul
  kreusch kreuter kreutz kreutzberg kreutzer kreutzfeldt kreutzmann kreuzberg kreuzer kreuzhuber kreuzkamp kreuzmann kreuzpaintner kreuzroither krey kreye kreyenberg kreyer
  kreysig krick krickl kriechbaum kriegbaum krieger krieglstein kriegner krielaart krien kriening kriens kriese kriesel kriesten krietsch krijger krijgsman krijnen krijtenburg
  krikhaar krikke krines krings krippner krisch krischer krischke krishna krishnamurthy krishnan krishnaswamy kriso kristensen kristensson kristiansen kristjansson kristoffersen
  kritzler krivenko krivokapic kriz krizanovic krob krober kroeger kroener kroes kroese kroesen kroger krogerson krogh krogmann krohl krohm krohmer krohn krohne krohnert krois
  kroismayr kroker krolczyk krolikowski kroll kroller kromer kromodimedjo kromosoeto kromowidjojo kronberg kronenberg kronenberger kronert kronester kronig kroninger kronke
  kronsbein kronthaler kronz kroonen kroonenberg kropelin kroper kropfinger kropfl kropp krosche kroschel krost kroth krotz krouwel krstic kruckel kruckemeyer krueger kruer
  krugel krugener kruger krugler kruglov krugmann kruijer kruijff kruijssen kruijswijk kruijt kruisheer kruisselbrink kruiswijk kruithof kruitwagen kruize krull krum krumbach
  krumbein krumbholz krumbiegel krumbock kruminis krumins krummel krummenacher krumrey krupa kruper krupinski krupke krupp krusche kruschel kruschke kruschwitz kruse krusemark
  krusi kruska kruss kruth krutsch krutzen kruyt kryger krylov krysiak kryvonos krzeminski krzyzanowski ksiazek kubacki kubiak kubica kubik kubitschek kubitz kubitza kubler kubo
  kubon kubota kubsch kucera kucharczyk kucharski kucharzewski kuchenbecker kuchenbuch kuchenmeister kuchler kuck kuckelhaus kucuk kudrna kudryavtsev kue kuehl kuehn kueng kuenzi
  kuepper kueppers kuester kuffner kuffour kufuor kugelmann kugler kuhfuss kuhlemann kuhlenkamp kuhling kuhlmann kuhlmey kuhlwein kuhmel kuhn kuhnapfel kuhnast kuhne kuhnel
  kuhnemann kuhnert kuhnhenn kuhnhold kuhni kuhnis kuhnke kuhnl kuhnle kuhnlein kuhr kuhrt kuijk kuijken kuijlen kuijper kuijpers kuijs kuik kuilman kuindersma kuipers kujath
  kujawa kujawski kukk kukla kukuk kulac kulhanek kulick kulig kulik kulikov kulk kulkarni kulke kull kullik kullmann kullmer kulmiye kulzer kum kumagai kumar kumaran kumarasamy
  kumarasinghe kumari kumin kumm kummerle kummerli kummerling kummerow kumpf kunath kundel kunert kung kunick kunig kunisch kunjappan kunkel kunkler kunnecke kunneke kunneman
  kunstmann kunter kuntz kuntze kunz kunze kunzel kunzelmann kunzendorf kunzi kunzl kunzle kunzler kunzli kunzmann kupferle kupferschmid kupferschmidt kupka kuplien kupper
  kuppers kuppusamy kupsch kuqi kural kurban kurbjuhn kurdi kurek kurfess kurian kurmann kurnaz kurniawan kuroda kurokawa kurowski kurrle kursawe kursteiner kurth kurti kurtoglu
  kurtovic kurtuldu kurtulus kurtz kurup kuruvilla kurvers kurzawa kurzeja kurzinger kurzmann kurzweil kuschke kuschmann kuscu kushnir kuske kuspert kusserow kussmaul kussner
  kuster kustner kusuma kusumo kutemeier kuther kuti kutlu kutsch kutschera kuttel kuttig kuttl kuttner kutz kutzner kutzschbach kuusk kuwahara kux kuyper kuypers kuzmenko kuzmin
  kuzmina kuznetsov kuznetsova kuzniar kuzu kuzucu kvaratskhelia kvist kwakkel kwakman kwan kwarteng kwasny kwiatkowski kwiecien kwiecinski kwok kwon kwong kyas kyburz kyei
  kyeremeh kyle kyriakidis kyriakopoulos kyriakou laabs laackmann laaksonen laanen laarakker laarhoven laarman laaroussi labahn labelle labidi labitzke labuschagne lacey lachance
  lachenmann lachmayer lachmon lachmund lachner lackinger lackmann lackner lacroix lacson lademann laderach ladewig ladinig ladipo ladner ladstatter ladurner ladwig laemmle
  lafayette lafleur lafond lafontaine lafrenz lagergren lagerwaard lagerweij laghari lagler lagman lagrange laheij lahlou lahmann lahouari lahti lai laible laidlaw laimer laine
  laing laireiter laitinen lakatos lakeman laker lakerveld lakhani lakner laksana lakshmanan lalbahadoersing lally lalmahomed lamarche lamba lambers lambert lambertin lamberts
  lambertz lambooij lambourne lambrecht lambrechts lambregts lambropoulos lammel lammens lammers lammersen lammertink lammerts lammle lamont lamoureux lampert lamping lamsma
  lancashire lancaster landa landeck landeros landertshamer landgrebe landi landman lando landolt landry landsberg landsberger landschulze landsman landtwing landvogt landwehr
  landwehrmann lanfer lanfranconi langan langanger langanke langat langbehn langbein langdon langeder langedijk langejan langelaan langeland langemann langenbach langenbacher
  langenberg langeneder langenegger langenfeld langenhan langenhof langenhuijsen langenkamp langerak langereis langerveld langeveld langevoort langford langguth langhammer
  langhans langheinrich langhoff langhorst langkau langley langlois langmaier langmann langmeier langner langnickel langohr langosch langridge langrock langthaler langton
  langwald lankes lankford lankhorst lankveld lanner lansing lansink lanthaler lanting lantinga lanz laouini lapidus lapierre lapointe lappalainen lappin lapuz lara larbi larin
  larisch larkin larkins laroche larocque larooij larose larrabee larsen larson larsson lartey larue lasar laschinski laschke laske laskowski lasky lassiter lassnig laszlo latham
  lathrop latif latifi latimer latour latta latuheru latuihamallo latumahina latumeten latzel latzke lau laubach laubacher laubenstein lauber laubinger laubli laubner laubscher
  laudenbach laudien lauener lauenroth lauer lauermann laufenberg lauff lauinger laumann laumen launer lauper laupichler laurence laurent laurenz laurich lauridsen laurijssen
  laurinavicius lauritsen lauritzen laursen lautenbach lautenschlager lauterbach lauterbacher lautner lautz lauwereins lauwerier lauwerijssen lauwers laux lavelle laverty lavery
  lavigne lavoie lawal lawalata lawler lawless lawlor lawson lawther lawton laycock layton lazaar lazar lazarev lazarevic lazaridis lazaro lazarski lazic lazo leadbetter leahy
  leal leary leatemia leavitt lebedev lebedeva lebek lebherz leblanc lebowitz lebrecht lebron lechleitner lechler lechner lechtenberg lechthaler lecky leclerc lecomte ledbetter
  ledergerber lederman ledermann ledesma ledford leduc leeb leeflang leemans leeming leemrijse leenaars leenaerts leenders leenhouts leenstra leentvaar leerdam leeson leeuwenberg
  leeuwenburgh leeuwenhoek leeuwenkamp leeuwestein leeuwis lefebvre lefeld leferink lefevre lefkowitz legaspi legault legesse leggett legner legtenberg lehenbauer lehfeldt lehl
  lehle lehmann lehmeier lehmhaus lehmkuhl lehner lehnert lehnertz lehnhardt lehnherr lehnhoff lehrke lehrmann lehtinen lehto lehtonen leibetseder leibfried leibinger leibnitz
  leibold leibovitz leibowitz leibrandt leibrock leicher leichert leideck leidel leidenberger leidinger leidl leidner leifeld leifels leifert leifheit leighton leija leijdekkers
  leijen leijendekker leijten leimbach leimbacher leimena leimgruber leinemann leinenbach leiner leingruber leininger leinonen leinweber leip leipert leipold leisering leisi
  leising leisner leistner leitao leitch leitenberger leitgeb leitgeber leith leithner leithold leitinger leitl leitloff leitmann leitmeier leitner leitz leka lekatompessy lekic
  lelijveld lellek lemaire lemaitre lembke lemcke lemieux lemke lemm lemmens lemmermann lemmers lemoine lemos lempa lemper lempke lemstra lemus lenaers lenaerts lenders lendi
  lendle lenertz lenferink lengfeld lengler lengsfeld lengyel lenhard lenhardt lenhart lennard lennartz lennert lennon lennox lensen lensing lensink lenski lenssen lensvelt
  lentink lentz lenz lenzner leodolter leonard leone leong leonhard leonhardt leonov leopold leopoldt lepage leppanen leppich leppin leps lerch lerf lerma leroux lersch lervik
  lesch lesilolo leske leskow leslie lesniak lesperance lessing lessmann lester lesterhuis leszczynski leth lethaus letsch letschert lettau lettmann lettner letzel leube leuchs
  leuchtenberg leuenberger leung leupi leupold leurs leuschner leusink leussink leutenegger leutheuser leuthner leuthold leutner leutwyler leuven leverink levermann levesque levi
  levin levine levinsohn levinson levitan lewald lewandowska lewandowski lewandowsky lewerenz lewicki lewin lewinsky lewinsohn lewis lexa leyendecker leyens leyer leyh leys
  leyssens leyten leyva liakos lian liang liao libor libunao lichtenberg lichtenegger lichtenfeld lichtenfels lichtenthaler lichtenwallner lichtner lichtwark liddell liddle
  liebel lieberenz lieberknecht lieberman liebermann liebert lieberth lieberum liebetrau liebetruth liebhardt liebhart liebheit liebherr liebich liebig liebing liebl liebler
  liebmann liebold liebrand liebregts liebrich liebsch liebscher liebschner liechti lieck liedel liedtke liefers liefting liehr liem lienbacher liendl lienemann lienert lienhard
  lienig liepins liermann lierse liesegang liesener liesenfeld lieshout lieske lietz lietzke lietzmann lievens lifshitz ligges lightfoot ligtenberg ligthart liiv lijbers lijftogt
  lijten lilienthal lilipaly lilja liljegren lill lilley lillich lilly limani limba limbach limbacher limberg limberger limmer limpens limpert lin linares linck lincke lindacher
  lindahl lindberg lindblom lindeboom lindegger lindell lindeman lindemann lindemeyer lindenau lindenbauer lindenberg lindenberger lindenblatt lindenburg lindenlaub lindenmayer
  lindenthal linders lindgaard lindgren lindhe lindhof lindholm lindhorst lindig lindinger lindl lindlahr lindlar lindley lindloff lindmeier lindner lindop lindow lindquist
  lindqvist lindroth lindsay lindsey lindskog lindstrom lindvall lineham linehan linge lingeman lingen lingenfelder lingg lingnau lingner linhart linhuber linkenbach linnane
  linnemann linnenbank linnenbrink linnert linnertz linneweber linsbauer linschoten linsel linsenmaier linsenmann linsenmeyer linss linssen linstadt linthorst lintner lipinski
  lipman lippelt lipperheide lippert lippl lippmann lippold lipschitz lipscomb lipsky lipstein lischer lischewski lischka lisiecki lising liska liske lisowski liss lissner listl
  litchfield lith litman litterst littlefield littleton littlewood littmann litvinenko litvinov litz litzenberger litzinger liu livingston livingstone ljungberg llewellyn
  llewelyn lloyd loane lobbezoo lobeck lobeek lobel lobenstein lobert lobig lobinger lobmaier lobner lobo lochel lochmann lochner lockett lockhart lockie locklear lockwood
  lockyer lodding lodewijks lodhi lodige loebel loeff loeffen loehr loenen loenhout loera loew loewen loewenstein loffelholz loffelmann loffler loftus logan logemann loginov
  logtenberg logtens loh lohaus lohbeck lohe loher lohfink lohia lohkamp lohle lohman lohmann lohmar lohmeier lohmeyer lohmuller lohnert lohning lohr lohrengel lohrer lohrey
  lohrke lohrmann lohse loibl loichinger loidl loidolt loimayr loitzl lokhorst loliger loman lomas lomax lombard lombardi lombardo lomidze lommers lommerse lonergan longerich
  longfellow longley longo longoria longstaff lonkhuijzen lonnqvist loohuis looij looijen looman loomans loon looney looren looschen lopes lopez lopulalan lorbach lorch lorek
  lorenser lorentz lorentzen lorenz lorenzen loretan loretz lorey lorimer lorke lorth lortscher lorusso lorz losch losel losert loske lossau lotfi lotgerink loth lotscher lotz
  lotze lotzmann louati loughlin loughnane loughran louhenapessy louissaint loupatty loureiro lourenco lourens louwers louwerse louwes louwsma lovato loveday lovegrove lovelace
  lovell lovett lovgren lovric lowden lowenstein lowenthal lowery lowinger lowry lowther loxley loy loza lozano lubbe lubberhuizen lubberman lubbers lubbersen lubcke luber lubis
  lubitz lubke lubker luca lucas lucassen lucero lucey luchinger luchsinger luchtenberg luchtmeijer lucic lucio luckas luckau luckel luckenbach lucker luckerath luckert luckhardt
  luckhoff luckhurst luckmann luckner luckow luczak luda ludecke ludeke ludemann ludewig ludi ludicke ludke ludlow ludtke ludwig ludwigs luebben luebbers luebke luedecke
  luedemann lueders luedke luedtke luehrs luepke lueth luethi luetke luevano lugauer luginger lugmayr lugo luhmann luhning luhr luhring luhrmann luhrs luick luig luijben luijckx
  luijendijk luijk luijks luijkx luijt luijten luijtgaarden luimes luimstra luithardt luiting lujan lukac lukacs lukaku lukas lukaschek lukasiewicz lukasik lukassen lukaszewski
  lukic lukin lukkien lukosevicius lukowski lullau lulofs lumban lumbao lumley lummer lumumba luna lunau lund lundberg lundblad lundby lunde lundell lundgren lundin lundmark
  lundquist lundstedt lundstrom lunemann lunenburg lungu luning lunk lunn lunser lunt lunter lunz luo luond luong lupke lupkes luria lurie lurssen lurtz lusch luschen luscher
  lussi lustenberger lutchman luteijn lutge lutgens lutgerink lutgert luth luthardt luthi luthje luthke luthold luthra luthy lutjens lutke lutkehaus lutkemeier lutolf lutscher
  lutten luttenberger lutter lutterbach lutterbeck lutterman luttermann luttge luttgen luttgens luttig luttikhuis luttke luttmann luttmer luttringhaus lutz lutzenberger lutzmann
  lutzow luu luursema luxton luyckx luypaert luyten luz luzi lyall lydon lyle lyman lynam lynch lyne lynge lyon lyons lysenko lysne lytle lytvyn maack maaijen maalouf maarleveld
  maarouf maarschalkerweerd maarse maas maaskant maasland maassen maathuis maatman mabaso mabbott mabrouk macalintal macallister macapagal macaraeg macarthur macaulay macbeth
  maccallum maccarthy macdermott macdonald macdougall macedo macfadyen macfarlane macgillivray macgregor macguire machacek machado machalett macharia machate machill machler
  machner machova maciag macias maciejewski macinnes macintosh macintyre maciver mack mackaay mackay mackensen mackenzie mackey mackie mackinnon mackintosh maclachlan maclaren
  maclean maclennan macleod macmahon macmillan macnab macnamara macnaughton macneil macphail macphee macpherson macquarrie macrae macsween madan madani madarie madden maddison
  maddox madeheim madej madeley mader madhavan madigan madl madsen maduka maeda maeder maele maeng maertens maes maessen magalhaes magallanes magana magbanua magdefrau magee
  magerlein magermans maginnis maginot magno magnusdottir magnussen magnusson magpantay magsaysay maguire magyar mahabier mahadew mahajan mahamud mahangi maharaj maharjan mahdavi
  mahdi mahendran maher mahesh mahfoud mahieu mahlau mahlberg mahlich mahling mahlke mahlmann mahlow mahlstedt mahmood mahmoodi mahmoud mahmoudi mahmud mahnke mahnkopf mahon
  mahoney mahr mahrenholz mahringer mahrla mahulete maia maibach maibaum maibom maichle maidhof maidl maidment maienschein maier maierhofer maierhuber maiga maijer maillard
  maimon maina mainka mainwaring mair mairhofer mairinger maisch maischberger maisel maissen maisuradze maitimo maitland maiwald majcher majchrzak majeed majer majewski majid
  majidi majumdar majumder makarenko makarov makela makengo makepeace makhlouf makiese makinen makki makkinga makowski makris maksimov maksimovic maksuti malabanan malaj malan
  malawau malchow malcolm maldonado malecki malek maleki malekzadeh maleska malestein maletz malheiro malhi malhotra malick malicki malik malinowska malinowski malinowsky maliqi
  maliska malka malki mallens mallett mallinson mallmann mallon mallory malmberg malmgren malmqvist malone maloney malonga malsch malschaert maly malzahn mamardashvili mamedov
  mammitzsch mampuya manalang manalo manansala mancilla mancini mancuso mandal mandelbaum mandelstam mandemakers manders mandic mandl mandle mandler manea mang mangal mangelsdorf
  mangione mangold mangroe mangroo mangubat manhart maniam manickam manig manlapaz manley mannel mannering mannhardt mannhart mannherz manninen manning mannion mannweiler manole
  manolis mansaray manschot mansfield manson mansoori mansour mansouri manteufel manthei manthey manton mantz manu manuhutu manukyan manuputty manurung manusama manzke manzoor
  marangoz marar maras marasigan marbach marbacher marcal marcelis marchal marchand marchant marchbanks marchetti marchi marciniak marcinkowski marcussen marczak mareck mareels
  marek marending maresch margaryan margenfeld margolin margolis margraf margvelashvili mariani mariano maric marijnissen marin marinescu maringer marinho marini marinkov
  marinkovic marino marinus markaj markerink markey markham marki markiewicz markl markle markmann markou markovic markowitz markowski marksteiner marku markus markwardt markwart
  marland marlow marlowe marohn maron maroske marouf marples marquard marquardt marquart marques marquez marr marra marrero marrinan marriott marroquin marschalek marschallinger
  marschke marschner marsden marston marszalek marteijn martell martelli martens marth marthaler marti martindale martinelli martinez martinho martinson martirosyan martius
  martosatiman martschinke martyn marusic maruyama marx marzhauser marzinzik marzouki mascarenhas masch maschke maschmann maschmeyer masek masengo maslic maslov maslowski masood
  masoud masoudi masri masselink massey massmann masson massoud masterman masterson masuch masuda masur matahelumual mataheru matai matczak matei mateja materna materne mathai
  mathea mather mathesius matheson matheus mathew mathews mathias mathie mathiesen mathieson mathieu mathijssen mathis mathisen mathoera mathow mathur mathura mathys matias matic
  matijevic matitaputty matkovic matondo matos matousek matrisch matschke matschnig matser matsubara matsuda matsui matsumoto matsumura matsunaga matsuo matsuoka mattenberger
  mattern mattersberger matthaei matthai matthaus matthee matthei mattheis matthes matthews matthewson matthias matthiesen matthiessen matthijs matthijsse matthijssen matthis
  mattila mattke mattle mattmuller mattner mattson mattsson mattusch matulessy matusch matuschek matuszak matuszewski matveev matysiak matz matzat matzen matzinger matzke matzner
  mau mauch maude mauder maudsley mauel mauerhofer mauermann maugham maulbetsch maurer maurerbauer maurits mauritz maurus mautner mautz mavinga mavridis mawson maxein maxeiner
  maxfield maxhuni maybury maycock mayer mayerhofer mayerle mayerowitz mayes mayfield mayhew maylander maynard mayorga mayr mayregger mayrhofer mayrl mazari mazibuko mazur mazza
  mazzoni mbah mbala mbappe mbarga mbaye mbeki mbemba mbombo mbow mbugua mbuyi mcadams mcafee mcaleer mcaleese mcalister mcallister mcalpine mcanally mcandrew mcardle mcaree
  mcateer mcauley mcausland mcaveety mcavoy mcbain mcbride mcbrien mccabe mccafferty mccaffrey mccaig mccain mccall mccallion mccallum mccann mccarron mccartan mccarten mccarthy
  mccartney mccaul mccauley mccausland mcclafferty mcclain mcclellan mcclelland mcclintock mcclory mccloskey mcclure mcclurg mccluskey mccolgan mccoll mccollum mccomb mcconnachie
  mcconnell mcconville mccool mccord mccorkell mccorkindale mccormack mccormick mccorry mccosker mccourt mccoy mccracken mccrae mccrea mccreadie mccready mccrory mccrossan
  mccullagh mccullough mccusker mccutcheon mcdade mcdaid mcdaniel mcdermid mcdermott mcdevitt mcdonald mcdonnell mcdonough mcdougall mcdowell mcelhinney mcelroy mceneaney mcentee
  mcenteggart mcerlean mcevoy mcewan mcfadden mcfarlan mcfarland mcfarlane mcfaul mcgahan mcgann mcgarrigle mcgarry mcgarvey mcgeachy mcgeary mcgee mcgeehan mcgeoch mcgettigan
  mcghee mcgill mcgilligan mcgillivray mcginley mcginn mcginnis mcginty mcgivern mcglinchey mcglone mcglynn mcgoldrick mcgonagle mcgough mcgovern mcgowan mcgowran mcgrady mcgrail
  mcgrath mcgraw mcgreevy mcgregor mcgrory mcguckin mcguigan mcguinness mcguire mcguirk mcgurk mchale mchugh mcilroy mcilwaine mcinally mcinerney mcinnes mcintosh mcintyre mciver
  mcivor mckay mckeague mckean mckechnie mckee mckeever mckellar mckelvey mckelvie mckenna mckenney mckenzie mckeon mckeown mckerr mckevitt mckibbin mckiernan mckillop mckinlay
  mckinley mckinney mckinnon mcknight mclachlan mclaren mclauchlan mclaughlin mclaverty mclean mclellan mclennan mcleod mcloone mcloughlin mcmahon mcmanaman mcmanus mcmaster
  mcmenamin mcmichael mcmillan mcminn mcmonagle mcmorrow mcmullan mcmullen mcmurtry mcnab mcnaboe mcnair mcnally mcnamara mcnamee mcnaughton mcnee mcneely mcneil mcneill mcnelis
  mcnicholas mcnicholl mcniff mcnulty mcparland mcpartland mcpartlin mcphail mcphee mcpherson mcphillips mcquade mcquaid mcqueen mcquillan mcquiston mcrae mcreynolds mcrobbie
  mcrory mcshane mcsharry mcsorley mcsweeney mctaggart mctague mctavish mcternan mctiernan mcvay mcveigh mcvey mcvicar mcwhirter mcwilliams meacham meadows meakin meaney mebius
  mebus mechelen mechelke mechler mecke meckelburg meckes medeiros medem meder medhi medick medina medlock medvedev meegdes meehan meekel meekers meeles meerkamp meerman meersche
  meertens meerveld meeske meess meeus meeuwis meeuwisse meeuws meeuwsen megarry megens megerle mehic mehlhase mehlhorn mehlich mehling mehlis mehlmann mehmedovic mehmeti mehmood
  mehner mehnert mehra mehrabani mehrabi mehran mehring mehringer mehrle mehrmann mehrotra mehrtens mehta meichsner meichtry meidinger meienberg meienhofer meier meierhans
  meierhofer meiering meierjohann meijberg meijboom meijden meijer meijering meijerink meijerman meijers meijling meijn meijs meili meilinger meinberg meinck meinders meinderts
  meindl meinecke meineke meinel meinema meiners meinert meinerts meinerz meinerzhagen meingast meinhard meinhardt meinhart meinhold meinicke meininger meinke meinken meinl
  meinolf meinsma meintz meir meireles meirsschaut meisch meisel meisenbach meisenheimer meiser meisinger meisl meisner meissner meisterernst meiwes meixner mejia mekel mekki
  mekking mekonnen melaku melander melchart melcher melchers melchert melchior melendez melin melissen melkonian melkonyan mell melle mellenthin mellies mellin mellinghoff
  mellmann mellon mellor melms melnik melnyk melo meloni melrose melse melssen melton meltzer melville melvin melvyn melz melzer memeti memic memmel mempel mena menche mendel
  mendelsohn mendelson mendenhall mendez mendiola mendler mendonca mendoza mendy menendez menezes mengerink mengistu menhard menhart menheere menke mennecke mennenga mennicke
  menning menninga menon mensah mensching mensing mensinga mensinger mensink mensonides mentges menth menting mentz mentzel mentzer menz menze menzel menzer menzies menzinger
  menzl merabet merbach mercado mercan mercer mercier merckx meredith mergenthaler mergler merkel merkelbach merkl merkle merklein merkus merkx merl merle merlevede merrick
  merrifield merriman merriweather merryweather mersch merscher merseburger mersey mersin mersmann mert merta merten mertens mertes mertin mertins mertz merx merz merzbach
  merzenich mesch meschede meschke mesenbrink mesenholl mesfin mesic meskhi mesmer mesquita messchaert messemaker messerli messerschmidt messerschmitt messmann messmer messner
  mestdagh mestrom meszaros metcalf metcalfe metiary metin mettauer mette mettenberger metternich metters mettke mettler metzger metzinger metzker metzlaff metzler metzmacher
  metzner metzroth meuer meulemans meulen meulenbelt meulenberg meulenbroek meulendijk meulendijks meuli meulman meurer meurisse meurs meusel meuser meussen meuter meuwissen
  meuwly mewe mewes mey meyboom meyen meyer meyerhofer meyerhoff meyering meyers meyn meynen meza mezei meziane mezouar mhlanga miah michael michaelis michaels michaelsen
  michailidis michalak michalczyk michalek michalik michalke michalopoulos michalowski michalski michaud michel michelmann michels michelsen michie michiels michielse michielsen
  michl michler michlig michlmayr michorius mickan mickel mickeleit mickevicius mickley middeke middeldorf middelkoop middendorf middendorff middleton midgley miebach miehe
  miehle mielcke mielczarek mielenz mielke mielsch mieras mierisch miersch mierzwa miesbach miesenbock miesner miessner mieth miethe miettinen mietzner migge miguel mihai mihaila
  mihailescu mihajlovic mihalache mijatovic mijnders mika mikadze mikaelsson mikaelyan mikalauskas mikhailov mikic mikkelsen mikkola mikl mikolajczyk mikulas mikulski milani
  milanovic milatz milbradt milbrandt milburn milczarek mildenberger mildner milenkovic miletic milewski milic milicevic milinkovic milius milivojevic miljkovic milke millar
  millard millauer millership millett millican milligan millington millward milne milner milojevic milosevic miloudi milovanovic milsom milstein miltenburg milton milutinovic
  minasyan minchin minderhoud mindermann minhas minihan minkema minkenberg minnaard minnaert minnema minnich minnig minogue minsky mintah minten minuth miranda mirbach mireles
  mironov miroshnichenko mirsch mirza mirzaei mirzai mischke mischler mischnick mischo mischok mishchenko mishima mishra misiak misic misiewicz miske misra misselwitz missfeldt
  missiaen missler mistry mitcham mitchell mitic mitra mitropoulos mitrovic mitschke mittank mittelbach mittelhammer mittelstadt mittelstaedt mittelstaet mittenzwei mitterbauer
  mitteregger mitterer mitterhofer mitterlehner mittermaier mittermair mittermayer mittermeier mitternockler mitterrutzner mittmann miura miyake miyamoto miyata miyazaki miyazawa
  mizera mizouri mizrachi mizrahi mizuno mkhitaryan mkhize mkrtchyan mladenovic mlynek mnich moaveni mobasher moberg mobius mobley mobus mobutu mocanu mocek moch mochizuki mockel
  mockenhaupt mocklinghoff modak modl modrow modzelewski moebius moeckel moehle moelands moelders moeller moellers moens moerkerk moerkerken moerman moermans moeser moffat
  moffatt moffett moffitt mofokeng mogensen moghadam moghaddam mogling mohacsi mohamed mohammadi mohammed mohamoud mohamud mohan mohanan mohanlal mohanty mohaupt mohl mohle
  mohlenkamp mohler mohlmann mohmand mohnhaupt mohnke mohr mohrbacher mohring mohrke mohrle mohrlein mohrmann mohseni mohsin mohwald moilanen moitzi mojica mokhtar mokhtari
  mokoena moldenhauer moldovan moldoveanu molefe molema molemans molenaar molenaars molenkamp molhoek molin molina molinar molitor molkenboer mollema mollenbeck mollenberg
  mollenhauer mollenkamp moller mollerke mollers mollmann molloy molnar moloi moloney molony moltke molz molzahn mombaur momm mommers mommertz mommsen monaghan monahan monarrez
  monckeberg moncrieff mondal mondesir mondorf mondry monen monge monien moniz monka monkemeyer monnich monnier monnig monnighoff monroe monroy monsees monsen monshouwer montague
  montalvo montana montanari montandon montano monteban monteiro montenegro monterrosa montgomery monti montoya moog mooibroek mooij mooijekind mooijman mookherjee moolenaar
  moonan moonen mooney moorcroft moore moorehead moorehouse moors moortel moosbauer moosbrugger moosburger mooshammer moosleitner moosmann moosmayer moosmuller moradi moradian
  morais morales moran morariu moraru morath moratz moravec morawe morawetz morawietz morbach morche morchen mordaunt mordhorst moreau moreira moreland morelli moreno moretti
  morey morf morgan morgans morgenegg morgenroth morgenschweis morgenthaler morhard mori moriarty morikawa morike morillo morimoto morin morina morioka morita moritz mork morl
  morley morlock morneau moroney morovati moroz morozov morozova morphy morr morrell morris morrish morrison morrissey morrow morsbach morschel morsdorf morsink morstedt morszeck
  mortazavi mortensen mortensson morth mortimer mortl morton mosbach mosby mosch moschl moschter mosebach moseley moser mosher mosig mosimann moskalenko moskowitz mosle mosler
  mosley mosmann mosner mossner mostafavi mostert mota motoyama motsch mottershead mottram motzkus moua mouhcine moukadem mould moule mountford moura mourad mousavi mousavian
  moussa moustafa mouws movahed movsisyan moya moyer moyles moynihan moyo mozaffari mpia mpiana mpofu mpoyi mrabet mraz mrkonjic mroczek mros mrosek mrotzek mroz mrozek mthembu
  muamba muammar mubarak mubarek mucha muche muchiri muckenheim muckl mueller muellers muftuoglu mugabe mugge muggli mughal mugisha muhammad muheim muhl muhlan muhlbach
  muhlbacher muhlbauer muhlberg muhlberger muhlbock muhlebach muhleck muhleisen muhlemann muhlenbeck muhlenberg muhlenbrock muhlenkamp muhlhaus muhlhausen muhlhauser muhlig
  muhling muhlmann muhlmeier muhlstadt muhlthaler muhr muhs muijs muilwijk muir muircroft muirhead muizelaar mujahid mujanovic mujic mujkic mukamana mukasa mukeba mukendi
  mukherjee mukhopadhyay mukoko mulack mulcahy mulder mulderij mulders muldoon mulgrew mulhall mulhausen mulherin mulholland mullally mullan mullaney mullen mullenbach
  mullenmeister muller mullermann mullhaupt mulligan mullin mullink mullins mullner mullneritsch mulqueen mulrooney mulugeta mulumba mulvaney mulvey mulvihill mulzer muminovic
  mummert muncheberg munchhausen munchmeyer munchow mundhenk mundinger mundlein mundy mungai munger munguia munir muniz munk munke munkel munker munks munn munneke munnich munnik
  munos munoz munro munroe munsch munsche munscher munser munshi munsterman munstermann muntau muntean munteanu muntz munz munzberg munzel munzinger munzner muoneke murad
  muradyan murakami muralidharan muramatsu murata muratovic murawski murb murdoch murer muresan murguia muri murillo muriuki murle murmann murnaghan murnane murner murney murphy
  murray murrell mursch murtagh murtha murthy murugan muruganandam musa musat musch muschik muschiol musfeld musgrave mushtaq musial musil musiol muskens muskett muskulus musliu
  mussche mussgnug mussner musson mustafa mustafi mustafic mustamu mustonen musyoka muszynski mutaf mutasa muteba muth muthmann muthoni muthu muthukumar muthusamy mutiso mutlu
  mutombo mutsaars mutsaers mutsch mutschler mutua mutz mutzbauer muurling muurmans muynck muysken mwale mwangi mwanza mwaura mwende myatt mycroft myers myhre mykkanen myklebust
  myler mylius mylonas myung naab naas naatz nabavi nabben naber nabil nachbagauer nachbaur nachman nachtigal nachtmann nachtsheim nadeau nadeem naderi nadler nadolny nadolski
  naeem naef naegeli nafe nafzger nagai nagano nagarajan nagase nagata nagel nagelein nagelhout nageli nagelkerke nagelschmidt nagiller nagl nagler nagpal nagtegaal nagtzaam nagy
  nahas nahrgang nahrstedt naidoo naidu naik nainggolan nair nairn najafi najera naji najjar najjari najm nakagawa nakahara nakai nakajima nakamoto nakamura nakanishi nakano
  nakao nakashima nakata nakatani nakato nakayama nally namazi nambiar namboodiri namgung namugga nanda nandakumar nandi nangle nanhoe nanlohy nannan nanninga naperalski napflin
  napier napoli napolitano napp naqvi narain narang narasimhan narayan narayanan narin narita narula narvaez nascimento naseri nash nasibdar nasiri nasri nassar nasser nastold
  nasution natarajan natesan nath nathanson nather natividad natzke nau nauber naubert naue nauen nauert naughton naujack naujocks naujokat naujoks naumann naumov nauroth nauta
  nauth nauwelaerts nava navabi navarrete navarro naveed navickas navratil nawaz nawrat nawrath nawrocki nawroth nayak nayar naylor nayyar nazarenko nazari nazarov nazaryan
  nazemi nazir ncube ndala ndao ndaye ndayishimiye ndiaye ndlovu ndour ndoye ndungu nduwimana neacsu neagu neal neale neander neary nebeling nebelung nebgen nechaev nechita
  neddermeyer nedelcu nedeljkovic nedrebo neeb needham neefjes neeft neelen neels neerincx neervoort neeson neetz neff negash negassi negel negele negi negoita negrete negri
  negron negru negussie nehl nehls nehrig nehring nehrkorn nehru neidel neidhard neidhardt neidhart neidhofer neidl neidlinger neijenhuis neill neilson neises neisius neitzel
  neitzke nejad nekkers nelissen nell nelles nellessen nelling nelson nemcova nemec nemes nemeth nemitz nenadovic nendel nene nentwich nentwig nepomuceno neppl nergaard nerger
  neri nerling nesbit nesbitt nesemann neske nessler nestelbacher nestler nestmann neto nettles netzel neubacher neubarth neubauer neubeck neuber neuberger neubert neubrand
  neuburger neudeck neudecker neudert neudorf neudorfer neuendorf neuendorff neuenfeld neuenfeldt neuenhaus neuenkirchen neuerburg neufang neufeld neufert neugart neugebauer
  neuhaeuser neuhaus neuhauser neuhausler neuheisel neuhof neuhoff neuhold neukam neukamm neukamp neuking neumaier neumair neumann neumayer neumeier neumeister neumeyer
  neunkirchen neupert neureiter neureuther neurohr neuroth neusch neuschafer neuser neuteboom neuwald neuwirth nevarez neve neves neville nevins newall newberry newbold newbury
  newcomb newell newhouse newing newkirk newland newlands newman newport newsome newson newstead newton neye nezirovic ngai ngalula nghiem ngoc ngom ngono ngoy ngoyi nguema ngugi
  nguyen ngwenya nhan nhem nhlapo niane niang niazi niblett nica nichol nicholas nicholl nicholls nichols nicholson nickening nickerson nickl nicklas nicklaus nicklisch nickol
  nickolaus nicol nicolaas nicolae nicolai nicolaisen nicolaus nicolay nicoll nicolson niculae niculescu niebel nieber niebergall nieberle niebler niebling nieboer niebuhr niebur
  nied niedecken niedenthal niederberger niederhausen niederhauser niederhofer niederkofler niederle niederlechner niedermaier niedermann niedermayer niedermeier niedermeyer
  niedermuller niederost niedertscheider niederwieser niedzielski niedzwetzki niefer niegel niegsch niehaus niehoff niehues niehus niehuser niekamp niekerk niekrens nielaender
  niels nielsen nielsson niemann niemantsverdriet niemczyk niemeck niemeier niemeijer niemeitz niemela niemer niemerg niemeyer niemi niemiec niemietz nieminen niemitz niemz
  nienaber nienhaus nienhuis nienhuser niens nienstedt niepel niermann nierop niesel nieser niesmann niesner niess niessen niestroj nieswandt niethammer nietlispach nieto nietsch
  nietzold nietzsche nieuweboer nieuwenburg nieuwenhof nieuwenhuijse nieuwenhuijsen nieuwenhuis nieuwenhuize nieuwenhuizen nieuwenhuys nieuwkamp nieuwkoop nieuwlaat nieuwland
  nieuwpoort nieuwstad nieuwstraten nieuwveld nieveld nieves niewerth niewiadomski niewohner niezgoda nigam nigge niggemann niggli nightingale nigl nijboer nijdam nijeboer
  nijenhuis nijhof nijhuis nijjar nijkamp nijkerk nijland nijman nijmeijer nijmeijers nijpels nijs nijsen nijssen nijsten nijveld nikbakht nikel nikiforov nikijuluw nikitin
  nikkhah niklas nikles niknam nikolaev nikolai nikolaidis nikolaisen nikolaou nikoleit nikolic nikolopoulos nikolov nikolovski nikqi niland nill nilles nilsen nilssen nilsson
  nimako nimani nimmerfroh nimmo nimtz nindl ninh nirschl nisbet nishi nishida nishikawa nishimura nishioka nishiyama niskanen nissel nissen nissle nita nitsche nitschke nitz
  nitzsche nitzschke niu nixon niyonzima njenga njeri njie njoroge njoya nkabinde nkansah nkomo nkosi nkoulou nkrumah nkulu nkurunziza nnadi nnaji nnamani noack noakes nobauer
  nobbe nobis nobre nockemann nocker noda noding noelke noelle noetzel noffke noguchi nogueira noh nohre nohrer nohring noij noija nolan nolasco nolde noldeke nolden noldner
  nolet nolke noll nollau noller nolles nolta nolte noltemeier nolting nomura nonn nonnast nonnenmacher nonnenmann nonnig nooij nooijen noom noomen noone noor noorani noorda
  noordam noordegraaf noordeloos noordenbos noorderhaven noordermeer noordhoek noordhof noordhuis noordijk noordman noordzee noori noorlag noorlander noort noortgate noorzai
  norberg norbury norcross nordahl nordberg nordby nordenberg nordgren nordhaus nordhausen nordhoff nordin nordlund nordmann nordmark nordmeyer nordqvist nordsieck nordstrom
  norenberg norgaard noriega noring norling norman normand normann noronha noroozi norouzi norpel norris norrman northcott northoff northover northrop northup norton norwood
  nosek nosov nossler nostlinger noteboom noteborn notenboom notermans noth nothdurft nothegger nothen nother nothhelfer nothling nothnagel nottbohm nottebaum notz notzel notzli
  notzold noureddine nouri nouwens nouws novacek novais novak novakova novakovic nover novikov novikova novosel novotny novy nowack nowacki nowaczyk nowak nowakowski nowatzki
  nowell nowicka nowicki nowitzki nowoczyn noworzyn nowotny nozadze nozil nsengiyumva nsimba nsubuga ntumba nuber nudelman nufer nugent nugroho nuhanovic nuijens nuijten nuis
  numan nunes nunez nurenberg nurhayati nurkic nurmi nurzai nussbaum nussbaumer nussle nusslein nuttall nuyens nuyts nwachukwu nwafor nwankwo nwaogu nweke nwokolo nwosu nwoye
  nxumalo nyaga nyambura nyarko nyathi nyberg nyborg nydegger nyffeler nyffenegger nygaard nygard nyirenda nyland nylander nylund nyman nyong nyssen nystrom nzeribe nzuzi oakley
  oakwood oancea oates obaseki obbens obbink obeid obenaus obendorfer obenland oberaigner oberascher oberbauer oberbeck oberbichler oberdieck oberdorfer oberegger oberender
  oberforcher oberg oberhansl oberhansli oberhauser oberhofer oberhoff oberholzer oberhuber oberkofler oberlander oberle oberleitner oberli oberlin obermaier obermann obermayr
  obermeier obermeyer obermoser obermuller obernberger oberndorfer obernosterer oberoi oberpriller oberrauch oberressl oberreuter obersamer oberstaller obersteiner oberthur
  oberwalder oberwasserlechner obholzer obidike obiero obiora obonyo obradovic obrien obyrne ocallaghan ocampo ocasio ochel ochiai ochieng ochmann ochoa ochs ochsenfeld
  ochsenreither ochsle ochsner ochtrup oconnell oconnor oconor octaviano oda oddens odea odegaard odekerken odenbach odendahl odenthal odermatt odhiambo odili odintsov odoherty
  odom odonnell odowd odriscoll oduor oduro odusanya oduya odwyer oechsle oechslin oechsner oecking oehl oehler oehlert oehlke oehlmann oehlschlager oehme oehmen oehmichen oehmke
  oehring oehrlein oelfke oelke oelker oelkers oelmann oelrich oelrichs oelschlagel oelschlager oelsner oelze oerlemans oertel oertle oertli oesch oeschger oeser oesterle
  oesterling oestreich oestreicher oetjen oetken oetterli oetting oettinger oettl oettli oetzel oeveren oevermann ofarrell offenberg offerein offeringa offermann offermans
  oflaherty oflynn ofori ofosu oganesyan ogara ogawa ogbazghi ogbeide ogbonna ogden ogilvy ogola ogorman ogrady ogunbanjo ogundele ogunleye ogunsola ogunyemi oguz oguzhan ohagan
  ohalloran ohana ohanaeze ohanlon ohara ohare ohashi ohayon ohehir oherlihy ohl ohle ohlemann ohlenbusch ohlendorf ohlendorff ohler ohletz ohlhaver ohlhoff ohlig ohlin ohlinger
  ohlmann ohlmeyer ohlrich ohlrogge ohlsen ohlsson ohman ohmayer ohmstede ohnemus ohnesorge ohnhauser ohno ohrmann ohrnberger ohse ohta oikonomou oishi oja ojala ojeda ojha ojo
  ojukwu okabe okada okafor okagbare okamoto okane okazaki okcu okeefe okeke okello okelly okeowo okereke okezie okhuijsen okkerse okocha okoli okolo okonkwo okorie okoro okoth
  okoye okpala okpara oksanen okubay okubo okuda okumu okumus okur olabisi oladele oladipo olafsdottir olafsson olah olaniyan olaru olatunji olausson olawale olayinka olbert
  olbertz olbrich olbricht olcay oldach oldag olde oldekop oldeman oldenbeuving oldenburger oldendorf oldenettel oldenhage oldenhof oldenkamp oldenziel oldersma oldewening
  oldewurtel oldfield oldham oldig oldorf oldroyd oldsen oleary olejniczak olejnik oleksenko olesch olf olfs olgun oliehoek olierook olieslagers olij olijve oliphant oliva
  olivares olivas oliveira oliver olivier oliynyk olk ollerton olmos olofsson olorunfemi oloughlin olowookere olschewski olsen olson olsson olsthoorn olszewski olszowy oltean
  olteanu oltersdorf olthof olthuis oltmann oltmanns oltmans oltmer oltrogge oluwole olvera olzelt omahony omalley omar omara omari omdal omeara omeragic omerovic omidi omlin
  omlo ommen omolo omondi omotoso omtzigt onal onalan onana onat oncel onclin oncu onderdelinden onderwater oneal oneil oneill oner ong ongena ongering ongun onishchenko onishi
  onken onnen ono onofrei onslow onstein onstenk ontiveros onuoha onwudiwe onyancha onyango onyekachi onyema ooijen ooijer ooijevaar oolders oomen oomens oomkens oommen ooms oonk
  oorschot oort oortwijn oosse oostenbrink oostendorp oostenrijk oosterbaan oosterhof oosterhoff oosterhout oosterhuis oosterink oosterkamp oosterlee oosterling oosterman
  oosterom oosterop oosterveld oosterwaal oosterwijk oosthoek oosthuizen oostlander oostra oostrum oostveen ootes opalka opara opdahl opdam opdenakker opdenkamp opelt opfermann
  ophof opitz ople opoku opolka oppel oppelt oppen oppenheimer oppermann oppitz oppong oprea opsahl oquendo orak orakzai oram orban orbeta orbons ordaz ordelheide ordon ordonez
  oregan oreilly orellana orenstein orhan orie orij oriordan orji orlich orlik orlob orlov orlowski ormond ormsby ornelas ornetzeder oropeza orosco oroszi orourke orozco orr
  orschel orsos ortbauer ortega orth orthaus orthen orthey orthmann orthofer orthuber ortiz ortleb ortlepp ortler ortlieb ortloff ortmann ortmeier ortner orton ortseifen ortwein
  oruc orwell orzechowski osafo osagie osawa osborn osborne osburg osch osei osel oser oshea oshima oshodi osinga osinski osipov oskam oskamp osman osmanaj osmancevic osmani
  osmanovic osmers osmond osnabrug osorio ossche osse ossenbrink ossewaarde ossig ossowski ostapenko ostendorf ostendorff ostendorp osterberg osterburg ostergaard osterhage
  osterhagen osterhaus osterholt osterholz osterkamp osterland osterloh osterlow osterlund ostermaier ostermann ostermayer ostermeier ostermeyer osterode osterthun osterwald
  osthaus ostheimer osthoff osthus ostlund ostmann ostojic ostrander ostroff ostrovsky ostrowska ostrowski ostwald osuji osullivan oswald oswalt otani otero othman otieno otoole
  otremba otsuka ott ottaway otte ottemeier otten ottenbacher ottens ottensmeyer otterbach otterloo ottermann ottersbach ottesen ottinger ottl ottmann ottmar ottmuller ottosson
  ottweiler ouahabi ouali ouattara ouazzani oubrahim ouchene ouchi oudejans oudekerk oudeman oudemans oudenaarden oudenampsen oudenes oudenhoven oudenhuijzen oudhof oudkerk
  oudshoorn ouellet ouellette ouhadi oujdi ouk oukili ouma oumar outram ouwehand ouwendijk ouwens ouwerkerk ouwersloot ouyang ovaa ovchinnikov ovenden overath overbeck overbeek
  overbeeke overberg overboom overdevest overdijk overeem overgaard overgaauw overgoor overhage overhoff overkamp overkleeft overlack overmann overmars overmeer overmeyer
  overstreet overton overveld overvest ovesen oviedo owczarek owen owens owino owolabi owuor owusu owusuansah oxley oyama oyedepo oyekan oyelaran oyelowo oyinlola ozaki ozalp
  ozan ozarslan ozat ozawa ozaydin ozbay ozbek ozbey ozbilgin ozcan ozcelik ozdag ozdemir ozdogan ozen ozer ozgen ozgul ozgun ozgur ozkan ozkaya ozkaynak ozkok ozkul ozmen
  ozolins ozols ozpolat ozsoy oztas oztekin oztop ozturk ozyilmaz ozyurek ozyurt paalman paananen paans paape paardekooper paasch paasche paasman paauw paauwe pabalan pabel pabst
  pacheco pacher pachler packham paczkowski padarath padberg paddock pade padgett padilla padmanabhan padmos padua paduraru paeper paeslack paetz paetzold paez paffrath pagaduan
  pagani pagano pageau pagel pagels pagett pahalwankhan pahl pahlavi pahle pahlevan pahlke pahlow pahmeyer pahnke paier paintner paiva pajak pajazi pajor pala palacios palad
  paland palaniappan palaniswamy palethorpe palfi palfinger paligoric palin pallesen pallister palmans palmberger palmetshofer palmgren palmieri palmowski palmqvist palsson
  palstra palte paluch palumbo pammer pamminger pampel pamuk panagiotopoulos panagiotou panasenko pancham panchenko pandey pandian pandya panek panesar panganiban pangborn
  pangilinan panholzer panhuijsen panhuis panicker panigrahi pankau panke panken pankhurst panknin pankrath pankratz pannek pannekoek panneman pannu pannwitz panov pantel pantic
  pantke pantoja panzner papadakis papadimitriou papadopoulos papadopoulou papageorgiou papai papaioannou papakonstantinou papanikolaou papava pape papenbrock papenbrook
  papendick papendorf papenfuss papilaja papke pappas paprotny paprotta paquette paracha paradis paranjpe paraschiv paraskevopoulos parchmann paredes paree parekh parera pargeter
  pargfrieder parham parikh parisi parker parkhurst parkin parkyn parlak parlevliet parmar parmentier parmessar parn parnell parpart parr parra parrish parry parsa parsch parsons
  partanen parthasarathy partida partiman partington partl partridge partsch parusel parzinger pasalic pasch paschen pascher paschinger paschke paschmann paschold pasco pascoe
  pascua pascual pasedag pashkov pasion pasquier passchier passek passlack passmann passon pasternak pastrana paswan paszkowski pasztor pataky patandin patchett patel patenaude
  paternotte paterson pathak pathan patil patino patnaik paton patricio patrick patsch patschke patschorke patten patterson pattiasina pattikawa pattinama pattinasarany pattinson
  pattipeilohy pattiradjawane pattison pattiwael patton patzak patzel patzelt patzke patzold patzschke patzwald paudel pauer paula paulat paulauskas pauli paulich paulick paulig
  paulik paulin paulissen paulmann paulo pauls paulsen paulsson paulus paulusma paulussen paulwitz pauly paunovic pausch pauser pautz pauwels pauwelsen pavel pavic pavicevic
  pavlenko pavlic pavlicek pavlidis pavlik pavlov pavlovic pavlyuk pawan pawar pawelczyk pawelec pawelka pawelke pawellek pawelski pawelzik pawirodikromo pawironadi pawlak
  pawlicki pawlik pawlikowski pawlitzek pawlitzki pawlowicz pawlowitsch pawlowska pawlowski pawlowsky pawson paxman paxton paya payette payne paynter payton payumo paz peachey
  peacock pearce pearson pease pechmann pechstein peckmann pedersen pedraza pedrosa pedroza peebles peelen peemoller peerboom peerdeman peereboom peerenboom peerlings peeters
  peetz peham pehbock pehl pehle pehlke pehmoller pehrsson peick peikert peinemann peinert peintinger peipe peisker peissker peitz peitzmeier peixoto pejic pejovic pekcan peker
  pekic pektas pelayo peled pelgrum pelka pelke pelkmann pellanda pellegrino pellemans pelletier pellikaan pelling pellmann peltola peltonen pelupessy pelzl pelzner pemberton
  pena penders pendleton penfold peng pengelly penhale penhaligon penk penndorf pennekamp penner penney pennig penninga pennings pennington penninkhof penquitt penrice penrose
  pentury penz penzel penzenstadler penzkofer peplow pepperell perales peralta perchtold percival percy perdok pereira perera peretz perez perfors peric perisic perkins perko
  perkovic perleth perlick perlitz perlman perlmutter permann perner pernkopf pernot pernpeintner perrault perre perreault perren perrett perrey perrin perron perrone perrot
  perrott perry persaud perschke perschon pershing persicke persijn perske persoons persson persulessy pertl pertsch perumal pervaiz pesch peschel peschges peschke peschl pese
  pesek pesendorfer pesic peskens pesman pessler pestana pestel pesulima petch petereit peterhans peterle petermann peters petersdorf petersen petershagen petershofer petersilka
  petersma petersmann peterson petersons petersson petkov petkovic petrauskas petre petrea petrenko petrescu petric petrich petrick petridis petrie petrik petrikowski petropoulos
  petrosian petrosyan petrov petrova petrovic petrovski petrovsky petruk petruschka petry petschel petschke pettenpohl petter pettersen petterson pettersson pettifer pettigrew
  pettit petty petutschnig petzel petzinger petzke petzl petzold petzoldt petzsch petzschke peuker peukert peursem peusens pevestorf peyer peyerl pfab pfaff pfaffenberger
  pfaffhauser pfaffinger pfaffl pfaffle pfaller pfalzgraf pfammatter pfandl pfandler pfannenberg pfannenschmidt pfannenstein pfannenstiel pfannkuch pfannmuller pfannschmidt
  pfanzelt pfauth pfefferkorn pfefferle pfeifenberger pfeifer pfeiffer pfeifle pfeijffer pfenninger pfiffner pfirsching pfirter pfister pfisterer pfistermuller pfitzenmaier
  pfitzer pfitzmann pfitzner pflaumer pfleiderer pflieger pflugbeil pfluger pflugl pforr pfrang pfriem pfrommer pfundl pfundstein pfurtscheller phal pham phan phelan phelps
  pherai philipp philippa philippi philippo philipps philippsen philipsen phillippe phillips philogene philpott phipps phiri pho phommachanh phonesavanh phung phuong piasecki
  piatek piater piberhofer pical picard picaulima picavet pich pichl pichlbauer pichler pichlmayr pickard pickenhahn pickering pickert pickett pickford pickhardt pickl picon
  pidde pidhirnyi piech piechota piefke piehl pieksma pielmeier pieloth pienaar piening piepenbrink piepenbrock piepenburg pieper piepho pierce pierik pieroth pierrelouis pierson
  piesch pieske piesker pieterman pieters pieterse pietersen pietersma pieterson pietersz pietras pietrowski pietrzak pietrzyk pietsch pietschmann pietz pietzonka pietzsch piffl
  piggott pigorsch pigott pijlman pijls pijnacker pijnappel pijnenborg pijnenburg pijpker pikaar pikkemaat pilarski pilartz pilch pilgaard pilgram pilhofer pilkington pillai
  pillay piller pillmann pilzecker pimenta pimentel pinar pinas pinault pinckney pinder pindur pineda pineiro pinger pinheiro pinho pinkau pinkerton pinkse pinnock pinnow pinske
  pinsker pintea pintgen pinxten pinxteren piontek piontkowski piotrowska piotrowski pippel pippert pippig piquet piras pirch pirchner pires pirie pirker pirkl pirner piroth
  pirouz pirzer pischel pischke piske piskin pisters pistor pitkanen pitman pitsch pitschel pitterle pittman pittner pitz pitzer piwowarczyk pizarro pjanic plachta placzek plaga
  plagemann plaisier plaizier plakalo planitz plantinga planzer plascencia plaschke plasman plasmans plasmeijer plassmann platenkamp plater plath plattel plattje plattner platzek
  platzgummer plauck plaumann plehn pleines pleiss pleitgen pleitner plenk pleschberger plessl pletsch pletscher plettenberg pletz plewa plewka plewnia plischke pliske plitt
  plitzko ploch ploegman ploetz ploger plogmann plohmann plonka plooij ploss plossl plotkin plotner plotz pluckebaum pluckhahn pluhar pluijm pluijmakers pluijmen pluimers plumer
  plumeyer plummer plunkett pobee pochert pochhacker pocius pocorni poddar podgorski podlech podlesny podolski podschun podszun podzimek poehlmann poelman poelmans poels poelstra
  poensgen poeppelmann poeran poertner pogge poggel poggemann poghosyan pogoda pohl pohland pohle pohlenz pohler pohlers pohley pohlig pohling pohlkamp pohlke pohlmann pohlmeier
  pohlmeyer pohlner pohls pohlschmidt poiesz poindexter pointner poirier poisson poitz pokorny pokrovsky poku polak polanco polarczyk polat polderman poley polfliet polhaar
  polhuis polinder polishchuk politis polke polking pollakowski polland pollard pollath polleunis pollinger pollitt pollmann pollmer pollock pollok polman polmans polnaya poltl
  polyakov polz polzer polzin polzl pommer pommeranz pommerening pommerenke ponce poncelet ponomarenko ponomarev ponsioen ponsonby ponte ponting ponweiser poolman poorali
  poortinga poortman poortvliet poothoven popa popadic popal popalzai popescu popiel poplawski popma popov popova popovic popovici popp poppe poppek poppel poppelaars poppelier
  poppelmann poppema poppendieck poppinga poppl popplewell porada porath porner porsch porschke portegies portela porteous portillo portmann portner portnoy portz porz porzelt
  posada posch poschel poschke poschl pospisil possel posselt possinger postel posth posthuma posthumus postlethwaite postma postmus potapov potempa potgieter poth pothmann
  pothoven potjer potma potocki potratz potsch potschke pottbacker pottgen potthast potthoff pottinger pottkamp pottmann potts potyka potz potzelsberger potzl potzsch poulin
  poulsen poulter poulton poulussen pourmand pouw pouwels pouwelse pouwelsen pouwer poweleit powell poyraz poyser praamstra praasterink prabhakar prabhu prabowo prade pradel
  pradhan prado praet praetorius prager prajapati prakash prammer pranoto prante prantl prantner prasad prasanna prasert prasit prassl pratama pratorius pratt praxmarer prechtl
  preda predel preece preining preisinger preisler preisner preiss preissler prekaj prelec preller premachandran premer prendergast prendiville prenger prentice prenzel prenzler
  prescher prescott preslmayr pressler pressley prestel preston pretorius pretterebner prettner preugschat preun preusche preuschoff preuss preusser preussler preusting prevost
  prewitt pribasnig pribyl prieb priebe prielipp priemer prien priesner prifti prigge prill prillwitz primke princk prinssen prinsze prinzinger prisi pritchard pritchett pritsch
  pritz pritzkow probert probster prochaska prochazka prochnau prochnow prock proctor prohaska prohl prokhorenko prokofiev prokop prokopp proksch proll proller promberger promper
  pross prossdorf prosser protic prott proulx provoost prowse prpic pruchnik prudon pruijn pruijssers pruis pruissen pruitt prum prunty prus pruss prussing prussmann prutz pryce
  prykhodko pryor przybilla przybyl przybyla przybylska przybylski psenner ptak puchegger puchel puchert puchinger puchner puchta puckett puckler puddephatt puente puetz puga
  pugh puglisi puhle puhlmann puhringer puijk puister pulido pullens pullman pulvermacher pulz pumberger pumphrey punder punj puntener punzalan punzel puodziunas purcell purdie
  purdy puri purkart purner purnomo purrmann purschke pursten purstinger purucker purvis purwin puschel puschmann puschner pusic pusinelli puskar puth puthenpurayil putman putnam
  putra putri putte puttemans puttenstein puttmann putzke putzstuck pyka pyle pyo pysarenko pytel pyttlik qaddour qadir qadri qaiser qasem qasim qazi qian qiao qin qiu quaas
  quabeck quach quackenbush quaden quadflieg quadvlieg quaedflieg quaedvlieg quaid quakkelaar quambusch quan quandel quandt quang quansah quappe quaresma quartel quartey quass
  quast quauck quaye quayle queck queiros queiroz queisser quek queling quenzer quesada quevedo quezada quiambao quigley quijano quilitz quillfeather quilty quinlan quinn
  quinones quintana quintanar quintanilla quintero quintus quirijnen quiring quirk quirke quiroga quiroz quist quitmann quitschau quizon quraishi qureshi raab raabe raadschelders
  raadsen raaijmakers raaphorst raapke raasch raats raatz rabah rabbers rabbitt rabe rabelink rabenstein raber rabiger rabinovich rabinowitz rabitsch rabl rabus rachid rachidi
  rachow racke rackow rackwitz racz raczka radcliffe rademacher rademaker rademakers rademann radermacher radford radhakrishnan radic radisch radke radlmeier radloff radojevic
  radomski radonjic radosavljevic radovanovic radtke radu radulovic radunz rae raeber raedler rael raemaekers raemakers raeth raetz raferty raffelsberger rafferty raffl
  rafflenbeul rafiei rafiq ragg raghavan raghoebar raghoenath raghosing raghunathan raglan ragoebir ragwitz rahali rahayu rahbar rahe rahim rahimi rahimic rahimzai rahman rahmani
  rahmann rahmawati rahmel rahmouni rahn rahnenfuhrer rahner rahtz raiber raible raich raichle raidl raidt raines rainey raith raj raja rajabi rajagopal rajagopalan rajan rajaram
  rajasekaran rajendran rajkumar raju rakic rakow rakowski raleigh ralle ralph ralston rama ramachandran ramadani ramadhin ramaekers ramaj ramaker ramakers ramakrishnan ramalho
  ramalingam raman ramanan ramanathan ramani ramasamy ramaswamy ramautar ramautarsing ramawadhdoebe ramb rambow ramcharan ramdas ramdat ramdayal ramdhan ramdhani ramdin ramesar
  ramesh rametsteiner ramezani ramic ramirez ramkhelawan ramkissoon raml ramlal ramlogan ramlow rammerstorfer ramnarine ramnath ramos ramoso ramoutar rampadarath rampersad
  rampersaud rampf ramroop ramsahai ramsamoedj ramsaran ramsauer ramsay ramsbottom ramsden ramseier ramsey ramseyer ramstetter ramsukh ramsundar ramthun ramzi rana ranasinghe
  ranck randall randel randhawa randl randolph randow randwijk ranft ranftl ranganathan rangel ranjan rankin ransom rantanen rantzau ranzinger rao rapaport rapke raposo rapp
  rappaport rappold rasanen raschdorf raschka raschke raschle rasel rasheed rashid rashidi rashidian rask raskovic rasmussen rasmusson rasool rasouli raspe rassmann rastogi
  ratajczak ratcliffe rath rathay rathbone rathert rathge rathgeb rathgeber rathje rathjen rathmann rathnam rathod rathore rathsack ratjen ratliff ratnayake ratner ratsch
  ratschke rattay rattray ratz ratzinger ratzke ratzlaff rau raubold rauchegger rauchfuss raudsepp raudszus rauh rauhut raumann raupach raupp rauschenbach rauscher rauschert
  rauschmaier rautenberg rautenstrauch rauth rautio rauwerdink raval ravenhorst ravensbergen ravenscroft ravesloot ravesteijn ravestein ravi ravichandran ravindran ravn rawal
  rawat rawcliffe rawle rawlings rawlins rawson rayburn raygoza raymond raynor raz raza razavi razmi razo reardon reay rebane rebelo reber rebsamen rechberger rechenberg
  rechenmacher rechlin rechsteiner rechtenbach reckeweg recknagel recktenwald reckwerth reddy redecker redeker redel redemann redfern redford redgate redgrave reding redl redlin
  redman redmann redmer redmond redpath redweik redzepi redzic reeb reece reeh reehuis reemst reerink reese reetz reeuwijk reeves reezigt regan regber regelin regelink regelmann
  regier regli regner regneri regnet regtien rehbach rehbein rehberg rehberger rehbock rehder rehfeld rehfeldt rehker rehkopf rehm rehman rehmann rehmer rehpenning rehr rehse
  rehwald rehwinkel reibel reibold reichard reichardt reichart reichartz reichel reichelt reichenauer reichenbach reichenberger reichenpfader reichenstein reichert reichhardt
  reichhart reichherzer reichhold reichhuber reichl reichle reichlin reichling reichmann reichmuth reichow reichstein reichwald reichwein reick reid reidel reidenbach reidl reidt
  reifenberg reifenrath reifenscheid reifenstein reiff reiffert reifinger reijenga reijmer reijmers reijnders reijne reijnen reijngoudt reijs reiland reiling reilly reimann
  reimche reimchen reimer reimers reimold reimund reinalda reinartz reinbold reindel reinders reinderts reindl reinds reineck reinecke reineke reinelt reinemann reinemer reiner
  reiners reinert reinfeld reingruber reinhard reinhardt reinhart reinheimer reinhold reinholdt reinicke reinighaus reininger reininghaus reinink reinisch reinke reinkensmeier
  reinking reinlein reinmuth reinoehl reinprecht reinsberg reinsch reinschmidt reinshagen reinthaler reintjes reintke reintsma reinwald reinwardt reisbeck reisch reischauer
  reischl reischmann reisenauer reisert reisewitz reising reisinger reiske reisle reismann reisner reissenweber reissig reissmann reissner reitbauer reiterbauer reith reithmeier
  reitinger reitmaier reitmeier reitsamer reitsma reitz reitzel reitzig reitzner reka rekowski rell remer remien remijn remington remke remler remmel remmele remmelink remmelts
  remmerswaal remmert remmler rempe rempel rempp renaud rendell renders rendl rendon renes renfro rengers renggli renk renke renkel renkema renkens renker renkert rennebaum
  rennecke rennemann renner rennie rensen renshaw rensing rensink rensma rentel renteria rentmeister renton rentsch rentschler rentz renwick renz renzing repke repp reppe reppel
  reppert reppin resch rese resemann resende resendez resendiz resink reske resl rethans retsch rettberg rettenberger rettenmaier rettig rettinger rettkowski rettler retz retzer
  retzlaff reuber reubold reuer reufer reul reulein reumann reumer reupert reupke reurink reusch reuschel reuschling reusken reuss reusser reussner reutemann reuter reuther
  reutimann reutlinger reutter reutzel reuvekamp reuver reuvers reuzenaar revell revesz reville reviol rewald rexha rexhausen rexhepi reyes reymer reyna reynaert reynard reynders
  reynolds reynoso rezac rezaei rezai rezaie rezende rezk rezvani rhebergen rhee rhijn rhiner rhode rhoden rhodes rhody rhose rhyn rhyner rhys riaz ribbeck ribbens ribbentrop
  ribbrock ribeiro ribisch ricard ricci richards richardson richartz richarz richers richert richling richmond richstein richtarsky richterich rickard rickards rickel
  rickenbacher rickers rickert ricketts rickli ricklin rickmann rickmers riddell ridderhof ridders riddersma riddick riddle ridgeway ridgway ridley riebel riebeling riechmann
  rieck riecke riecken riecker riecks riede riedel riedemann rieder riederer riedi riedijk riedinger riedl riedle riedler riedlinger riedmann riedmuller riedo riedrich riedweg
  rieff rieg rieger riegg riegler rieke rieker riekert riel riemenschneider riemer riemersma riemke riemsdijk rieneck rienecker riener rienks rientjes riepe rieper riepl rieple
  riesch riesenberg riesinger riesner riesop riess riessen rietberg rietbergen rietdijk rieth riether riethmuller rietmann rietmeijer rietmuller rietveld rietveldt rietz
  rietzschel riewe rifai riffel rigatos rigby rigg riggs rigoll riha rihs riikonen riis rijckaert rijcken rijkaard rijkeboer rijkelijkhuizen rijken rijkers rijkhoek rijkse
  rijksen rijn rijnders rijneveld rijnsburger rijpkema rijpma rijpstra rijsbergen rijsdijk rijsemus rijskamp rijssemus rijswijk rijzewijk rikardsson rikkers rikkert riley rimbach
  rimkus rimmer rimml rinaldi rinck rincke rincon rindermann rindisbacher rindlisbacher riner ringel ringeling ringelmann ringelstein ringgenberg ringhofer ringhoff ringleb
  ringler ringling ringwald rinia rinke rinkens rinker rinneberg rinsche rinsma rintelen rinzema riojas riordan ripke ripken rippel rippert riquelme ririmasse risakotta risberg
  risby rische rischer riske risseeuw ristic ritchie ritschard ritschel ritsema ritsma ritson rittenhaus ritthaler rittinger rittmann rittmeier rittner ritz ritzberger ritzema
  ritzer ritzert ritzinger ritzmann riva rivard rivas rivera rix rixen rixinger riyad rizvi rizwan rizwi rizzi rizzo roache robberts robbertsen robbins rober robers roberson
  roberts robertsen robertson robillard robinson robke robl roble robledo robles roblitz robrecht robson rocha rochester rochford rochlitz rochon rockefeller rockel rockelein
  rockenbach rockenfeller rocklein rockmann rockstroh rockwell rodarte rodatz rodde rodder roddy rodeck rodel rodemann rodemer rodenbeck rodenberg rodenbusch rodenkirchen roder
  roderick rodermond rodermund rodewald rodger rodgers rodi rodier rodiger roding rodionov rodl rodling rodrigez rodrigues rodriguez rodway roebers roebroek roebroeks roed roeder
  roediger roehm roehrig roekel roelants roeleveld roelfsema roelink roelle roelofs roelofsen roelofsma roelofswaard roemer roemers roepke roeser roeske roesli roesner roessink
  roessle roessler roeters roeth roetman roettger roever roffelsen rogala rogall rogalla rogalski rogan roge rogers roggenbuck roggenkamp roggeveen rogler rogner rogoll rogowski
  rohaan rohardt rohbeck rohde rohdenburg rohl rohle rohleder rohlf rohlfing rohlfs rohlig rohloff rohm rohmann rohmeder rohner rohof rohrbach rohrbacher rohrbeck rohrer
  rohrhofer rohrich rohricht rohrig rohring rohringer rohrl rohrle rohrmann rohrmeier rohrmoser rohrmuller rohwedder rohweder rohwer rojas rojo rokitta rokohl roland roldan
  roleder rolf rolfe rolfes rolfs rolfsen rolinger rolink rolke rolleke rollins rollmann rollo rolloos roloff rolvink romagnoli romanchuk romanenko romaniuk romano romanov
  romanowski romberg romeijn romeijnders romeike romeis romermann romero romeyke romhild romkema romkes rommelfanger rommens rommer rommerskirchen romming rommler romney romo
  rompa rompel ronan ronge ronnenberg ronner ronning roodbeen roode roodenburg roodhart roodink roodzant rooij rooijakkers rooke roolf rooney roopnarine roorda roordink rooseboom
  roosen roosenboom roosendaal rooseveld roosevelt roosien roosjen roosli roosma ropert ropertz ropke ropohl roppel roppelt roque rosado rosales rosario rosati rosbach rosberg
  rosca roscheisen roschke roschlau roschmann roscoe rosegger rosemann rosemeyer rosenast rosenau rosenauer rosenbach rosenbauer rosenbaum rosenberg rosenberger rosenblatt
  rosenblum rosenboom rosenbusch rosendaal rosendahl rosenfeld rosenfelder rosenfeldt rosengart rosengarten rosenhagen rosenhahn rosenhauer rosenlocher rosenlund rosenow
  rosenplanter rosenqvist rosenstein rosenstiel rosenstock rosensweig rosenthal rosentreter rosenwald rosenzweig roser rosgen rosie rosier rosing rosinger rosinski roskamp roske
  roski roskosch rosl roslein rosler rosmalen rosmanith rosner rossbach rossberg rossdeutscher rossel rossger rossi rossiter rosskamp rosskopf rossle rossler rossmanith rossmann
  rossner rossouw rossow rossum rostalski rostami rosteck rostek rostel rosvold rosweide rotach rotaru roterberg rothaug rothaupt rothbacher rothbart rothbauer rothe rothel
  rothenberg rothenberger rothenbucher rothenburger rothenhausler rothenpieler rothermel rothermund rothert rothery rothfuss rothgang rothganger rothhaar rothhaupt rothig rothke
  rothkegel rothlauf rothlein rothlin rothling rothlisberger rothmaier rothman rothmann rothmund rothschild rothstein rothweiler rothwell rotich rotman rottach rottenberger
  rottensteiner rotteveel rottgen rottger rottgers rotthaus rotthoff rotthowe rottier rottinger rottjer rottke rottler rottmann rottmeier rottner rotzer rotzler roubos roughan
  rouhani rouppe rourke rousseau roussel rousselle roussos routh routledge rouwenhorst rouwhorst rouwkema rowbotham rowe rowedder rowekamp rowell rowland rowlands rowley
  rowlinson rowntree rowold rowson roxas roy royce roychowdhury royle royston roza rozanski rozeboom rozema rozeman rozenberg rozendaal rozendal rozing rozsa rrahmani ruan ruane
  ruano rubach ruback rubart rubbert rubenach rubenbauer rubenstein ruber rubi rubin rubingh rubinstein rubio rubitzsch rubli rubner rubsam rubsamen ruch ruchti ruckdeschel
  ruckelshausen ruckemann ruckert ruckl ruckriegel ruckstuhl rucktaschel ruckwardt rudat rudd ruddat ruddenklau ruddle ruddock rudek rudenko rudersdorf rudge rudhart rudi rudiger
  rudinger rudisuli rudloff rudnick rudnicki rudolf rudolfs rudolph rudolphi rudow rudzinski rudzitis ruech rueckert ruedi ruediger rueegg rueger ruegg ruegger ruegsegger ruehl
  ruehle ruelas ruessink ruetschi ruetz rufenacht ruffer ruffin rufing rugamer ruger rugg ruggeri ruggiero ruhl ruhland ruhle ruhlemann ruhling ruhmann ruhmkorf ruhnau ruhnke
  ruhrmann ruhulessin ruijgrok ruijs ruijssenaars ruijter ruijters ruijven ruisch ruitenberg ruitenburg ruitenschild ruiter ruiters ruiz ruland rullmann rumahlatu rumbach rumbold
  rumelin rumetshofer rumler rumm rummel rummeny rummler rumohr runck runge runggaldier runkel runne runyon runz ruocco ruoff ruotsalainen rupert ruping rupke rupp ruppert
  rupprecht rupprechter ruprecht rusakov rusch ruschen ruschenschmidt ruscher ruschke ruschmann ruschmeyer rushford rushton rushworth rusin rusing ruskamp ruske ruskin russell
  russmann russo russow rusteberg rustemeyer rustemi rustenburg ruster rusterholz rusters rusu rutenberg ruter rutger rutgers rutgrink ruthe ruthenberg ruther rutherford
  rutherglen rutishauser rutjes rutkowski rutledge ruto rutten ruttenberg ruttener rutter ruttger ruttimann ruttinger ruttkowski rutz rutzen ruygrok ruys ruysch ruyter ruzicka
  ryabov ryan ryba rybak rybakov rybarczyk rybicki rybka rychlik rychter ryckaert rycken rydberg ryden ryder rydzewski ryf ryland rymarczyk rypma rypstra ryser ryter ryu rzepecki
  rzepka saad saadallah saadi saager saakashvili saalfeld saaltink saanen saar saari saarinen saathoff saavedra sabado sabag sabanci sabani sabanovic sabapathy sabbagh sabeti
  sabharwal sabic sabino sabir sabri sachdev sachdeva sachsenhauser sachtleven sackey sackmann sadal sadeghi sadek sadiku sadiq sadki sadler sadlowski sadowska sadowski sadr
  saeed saeijs saeki saenger saenz saes saetang safar saffari safi sagebiel sageder sagert saghir saglam sagna sagong saha sahakyan sahan sahbaz sahebi sahertian sahetapy sahin
  sahingoz sahli sahlmann sahm sahni sahota sahu sahuleka saidi saidy saied saija sailer saini saintil saito saitou saiz sajadi sajid sakaguchi sakai sakalli sakamoto sakho
  sakurai sala saladin salah salako salakory salama salameh salamon salas salathe salazar salcedo salchegger salcher salchow salcido saldana saldivar salehi saleky salemink
  salerno salewski salfinger salgado salhi saliba salihi salihovic salim salimi salinas salisbury sallaerts sallam saller sallmann salman salmeron salminen salmond salo salomon
  salomons salonga salter saltmarsh salverda salvi salvisberg salzgeber salzmann salzwedel samad samadi samallo saman samaniego samant samara samaras samaraweera samaroo samatar
  samb sambou sami samimi samir samland sammet samoilov samonte samoylenko sampaio sampson samreth samsom samson samuels samuelsen samuelson samways sanadze sanaei sanborn sancak
  sancar sanches sanchez sandberg sandbichler sande sandell sander sanderman sanders sanderse sanderson sandford sandgren sandhar sandhu sandiford sandijck sandler sandner
  sandnes sandor sandoval sandrock sandstrom sandu sandvik sandvoss sanford sanghera sanghvi sanjay sankar sankaran sankey sankoh sanna sanneh sanni sanogo santacruz santana
  santegoets santema santiago santillan santing santini santner santokhi santoro santos santosa sanyal sapir sapmaz saptenno sapteno sapulette saputra sarabia sarac sarafian
  saraiva saraswat sarbu sardjoe sardjoepersad sarfo sargent sargsyan sarial saricicek sarigul sarikaya sarimanella sarkar sarkozi sarmiento sarmo sarnow sarpong sarr sarrafi
  sartori sarwar sasabone sasaki sasamoto sasmaz sassi sassmann sasson sastry sathe sathyanarayana sato satpathy sattar sattari sattelmaier satterfield satti sattlecker sattler
  saucedo sauerbier sauerborn sauermann sauerwald sauerwein saunders saur sauter sautter sava savard savas savchenko savchuk savelkoul savelkouls savelyev savenije savic
  savicevic savickas saville savoie savolainen savran savu savva savvidis sawada sawant sawicki sawkins sawyer saxby saxena saxton sayed sayer sayers saygi saygili saygin sayin
  sbai scally scanlan scanlon scarborough schaafsma schaake schaapman schaareman schabacker schaber schachinger schachner schachtner schachtschneider schack schadenbauer schadler
  schaefer schaefers schaeffer schaeken schaepman schaerer schafer schaffer schafferer schaffler schaffner schafle schafli schagen schagerl schaible schaich schaik schairer
  schalchli schalk schalkwijk schallenberg schaller schamberger schaminee schampers schandl schanz schapendonk schappert schappi schardt scharfenberg scharff scharinger scharl
  scharler scharnagl scharnberg scharpf scharrenberg scharrer schatborn schats schatti schatzl schatzle schaub schaudt schauenburg schauer schaufelberger schaufler schaumann
  schaumburg schebesta schechter schecter scheel scheepens scheepers scheepstra scheeren scheerens scheerer scheerman scheers scheffer scheffers scheffler scheibel scheibenpflug
  scheibenreif scheiber scheible scheiblhofer scheibner scheichl scheidegger scheidel scheidhauer scheidl scheidler scheifele scheij scheinert scheirs scheithauer scheiwiller
  schekkerman schelbert schelfhorst schelfhout schelhaas schelker schell schellart schellekens schellenberg schellhaas schellhammer schellhorn schellingerhout scheltema schelter
  schemmel schemmer schenck schenk schepens schepp scherbaum scherer scherff scherler schermann schermuly scherpenzeel scherphof scherr scherrenburg scherrer schers scherzinger
  schestag scheuber scheucher scheuchl scheufele scheuffele scheulderman scheunemann scheurer scheutjens scheutz schevchenko schevers schewe schibig schibli schickedanz schickel
  schie schiebel schiebroek schiecke schiedam schiefelbein schiefermayr schiegl schiek schieler schiemann schierbeek schierenbeck schierholz schierl schierle schiessl schiestl
  schievink schiewe schiffer schiffmann schiffner schijndel schikora schilcher schilders schildknecht schill schillemans schiller schilliger schilling schilperoord schilter
  schiltmans schimanski schimek schimmelpfennig schindler schinzel schiphorst schipper schipperheijn schippers schippersijn schips schirmacher schirmeister schirmer schirner
  schirra schirrmacher schittenhelm schjott schlaak schlaepfer schlafli schlageter schlamp schlapfer schlee schlegel schlegl schleicher schleinitz schlemmer schlemminger
  schlenker schlenz schlereth schlesinger schleupner schley schlichting schlichtmann schlie schlieker schlieper schlink schlinkert schloffer schlogel schlogl schlotmann
  schlotterbeck schlotthauer schlottmann schlueter schlumpf schlunegger schlunzen schlup schluter schmalfuss schmalzl schmauder schmedes schmeer schmeisser schmeitz schmeling
  schmeller schmeltzer schmelzer schmelzle schmerbeck schmetzer schmickler schmid schmidbauer schmidberger schmidhuber schmidig schmidiger schmidinger schmidli schmidlin
  schmidmeier schmidpeter schmidt schmidtbauer schmidtke schmidtkunz schmidtlein schmidtmann schmidtmayr schmiechen schmiedeberg schmiedel schmieding schmiedl schmillen schmitke
  schmits schmitt schmitter schmittmann schmitz schmocker schmolke schmoller schmude schmutzler schnabl schnack schnackenberg schnaitl schnaitmann schnarwiler schnaubelt schneck
  schneebeli schneeberger schneerson schneglberger schneider schneiderhan schneidewind schnelli schnepf schnepp schnettler schnetzer schneyer schnick schnider schnieder schnier
  schnirring schnitger schnitker schnittke schnitzlein schnitzler schnoller schnoor schnorrenberg schnuriger schnurrenberger schnurrer schnyder schobel schober schoberl
  schobesberger schobi schoch schockel schoder schoebel schoeler schoeller schoemaker schoemakers schoenaker schoenberg schoenfeld schoenfelder schoenherr schoening
  schoenmaeckers schoenmaker schoenmakers schoester schoevaars schofer schoff schoffler schoffmann schofield schoggl scholda scholer scholes scholl scholler schollhorn schollkopf
  schollmeyer scholma scholman schols scholtanus scholte scholten scholtens scholtes scholtyssek scholtz scholz scholze scholzel schomacker schomaker schomann schomburg schomig
  schonau schonauer schonbachler schonbauer schonbeck schonberg schonberger schonborn schonemann schonenberger schonewald schonewille schonfeld schonfelder schonfuss schonhals
  schonherr schonhofer schonhoff schonholzer schonke schonknecht schonle schonleber schonleitner schonrock schonthaler schonwald schonwalder schonweitz schoofs schoolderman
  schoonbeek schoonderbeek schoonderwoerd schoone schoonebeek schooneman schoonen schoonewelle schoonhoven schoonover schoorl schooss schoot schooten schoots schopke schoppmann
  schoppner schops schorgendorfer schorghofer schori schork schormann schormans schorner schorr schorsch schostek schotanus schothorst schotman schott schottenhamel schotz schou
  schouten schouwenaars schouwenburg schouwink schouwstra schraa schrade schrader schrama schraml schramm schrammel schraner schranz schrattenecker schraut schrauwen schraven
  schreckenberg schreckenberger schreder schreibauer schreiber schreilechner schreinemacher schreinemachers schreiner schreitmuller schrempf schrenk schrepfer schreppers
  schreuder schreuders schreurink schreurs schrey schriber schrickel schriefer schrier schriever schrijen schrijnemakers schrijver schrijvers schrimpf schrock schrockeneder
  schrockenfuchs schrocksnadel schrodel schroder schroders schrodt schrodter schroeder schroeer schroer schroeter schroffl schrooten schropfer schroter schroth schrott schrottle
  schubach schubart schubert schuberth schuchardt schuchert schuchmann schucht schuck schucke schuckert schuddeboom schudel schueller schuenemann schuermann schuessler schuette
  schuhbauer schuhknecht schuhmacher schuhmann schuhmeier schuijers schuijff schuijl schuijt schuilenburg schuiling schuitema schuitemaker schuiteman schukking schulenberg
  schulenburg schuler schulien schulinck schulle schuller schulman schulpen schulte schultes schultess schultheis schultheiss schulthess schulting schultka schultz schultze
  schulz schulze schulzke schumacher schumann schumans schunemann schunk schunke schupbach schuppan schuppel schuppli schurch schurg schurgers schurholz schurig schuringa
  schurink schurmann schurr schurtenberger schussler schuster schustereit schuth schuto schutte schuttler schuttpelz schutzenberger schutzler schuurman schuurmann schuurmans
  schuurs schwaab schwab schwabl schwaderer schwaiger schwaighofer schwalb schwalbach schwalm schwander schwaneberg schwaninger schwanitz schwarb schwarck schwarting schwartz
  schwartze schwartzkopff schwartzman schwarzbach schwarzbauer schwarzenbach schwarzenberg schwarzenberger schwarzentruber schwarzinger schwarzkopf schwarzl schwarzmann
  schwarzmayr schwarzmeier schwass schwebel schwebs schweda schweer schweers schwegler schwegmann schweickert schweickhardt schweiger schweigert schweighardt schweighofer
  schweikart schweiker schweikert schweikl schweinberger schweinfurth schweingruber schweinsberg schweinzer schweitzer schweizer schweizerhof schwemmer schwendemann schwendimann
  schwendinger schwenzer schweppe schwerdt schwerdtfeger schwering schwertfeger schwertl schwery schwesig schweter schwichtenberg schwier schwiering schwind schwindt
  schwinghammer schwinn schwister schwitalla schwizer schwobel schwoerer schworm schwyter scofield scranton scribner scully seabra seabrook seagrave seah searle seaton sebestyen
  seck seddon sedgwick sedighi sediono sedlacek sedlackova sedlak sedney seebach seebacher seebauer seebeck seeber seeberg seeberger seeburger seedorf seefeld seefeldt seefried
  seeger seegers seehafer seehofer seeholzer seelbach seelig seeliger seelmann seelos seemann seepersad sefic segaar segal segall seger segeren segerer segers segger seggewiss
  seghers segovia seguin segura sehgal sehic sehl sehnert seibel seiberlich seibert seibicke seibold seibt seidel seidemann seidenberg seidenschwarz seiderer seidl seidler
  seidlitz seifarth seiferheld seifert seiferth seiffert seigerschmidt seijkens seiler seippel seirer seiringer seisenbacher seiser seiss seitter seitz seiwald seiz sejdiu sekar
  sekeris sekhon seki sekiguchi sekulic sekyi selander selbmann selby seldte selent selhorst seligman seligson selimi selimovic selke selkirk sellars selle sellers selles sellick
  sellin sellmann sellmeier sellner selmer selmi sels selvam selvaraj selvarajah selzer semeijn semenov semenyuk semler semmelmann semmler semple senanayake senatus sendlhofer
  sene sener seneviratne senff senftleben sengelmann senger sengers sengstschmid sengul sengupta senkbeil senn sennhauser sensen senthilkumar senti senturk seo seol seong sepehri
  sepp seppala seppanen septinus sepulveda sequeira serafin serban serdyuk serebro sergeev serin serna serneels serr serra serrano serraris serrato servaas servaes serwe sesay
  sessler seth sethi sethuraman setiawan seufert seuffert seunnenga seuser sevcik sevenhuijsen severens severijns severn sevgi sevim sewald seward sewdien sewell sewgobind
  sewnarain sewnath sewpal sewpersad sewradj sexton seybold seyboth seyd seydel seye seyen seyfarth seyfert seyffarth seyffert seyfried seyler seymour seyoum shaaban shabani
  shabbir shackleton shaffer shafi shafiei shafiq shah shahbazi shaheen shahid shahidi shahin shahriari shahzad shaikh shaked shakespeare shala shalev shamir shammas shamsi
  shanahan shand shankar shankaran shanley shanmugam shanmuganathan shannon shao shapira shapiro shapoval shapovalov shaqiri sharabi sharaf sharapov shariati sharif sharifi
  sharifian sharifzadeh sharkey sharma sharon sharpe sharples sharrock shatri shaughnessy shaukat shaw shawa shcherbak shcherbakov shearman shechtman sheehan sheehy sheeran
  sheffield shehadeh shehaj shehata shehu sheils sheldon shelley shelly shelton shen sheng shenoy sheombar sheorajpanday shepard shepherd shepley sheppard sherer sheridan
  sherlock sherman sherratt sherrill sherrod sherwin sherwood sherzai shetty shevardnadze shevchenko shevchuk shi shibata shiels shiferaw shima shimada shimamoto shimizu
  shimomura shimon shinde shinohara shinwari shipley shipman shipton shiraishi shirazi shirdon shittu shoemaker shojaei shoji shortt shrestha shropshire shubin shukla shulga
  shulman shum shuttleworth siahaan siahaya sibanda siber sibley sibma sichler sickert sickinger sickmann sidana siddall siddiqi siddique siddiqui siddons sidebottom sideris
  sidhu sidibe sidorenko sidorov sidow siebeck siebelink siebels siebelt siebenborn siebenhaar siebenmorgen sieberer siebering siebers siebert siebesma siebinga siebler siebold
  sieck siedenburg siedentop siefert siefke siegel siegelman siegemund siegenthaler siegfried siegl siegler siegling siegmann siegmund siegrist siehr siekmann sielaff sieling
  sieme siemer siemerink siemers siemon siemoneit siemons siemsen siemssen sienkiewicz siepe sieperda siepmann sieradzki sierck siering sierksma siersema siertsema siess
  sieswerda sietsma sieverding sievers sieweke siewers sigel sigg sigl sigle sigloch sigmund sigrist sigurdardottir sigurdsson sihasale sijben sijbers sijbesma sijbrandij
  sijbring sijm sijtsma sikkema sikora sikorski silaghi silalahi silberbauer silberberg silberhorn silbermann silbernagel silberstein silberzahn silcock sild silge siller
  sillitoe silooy silva silveira silverman silwal simader simanavicius simandl simanjuntak simanowski simao simard simatupang simbeck simbock simchon simcox simek simic simion
  simister simmel simmen simmerl simmerling simmler simmonds simmons simms simoes simola simoneit simonenko simonetti simonis simonovic simons simonse simonson simonsz simonyan
  simpkins sims simsek simson sinabell sinaga sinay sinclair sindelar sindermann sindi singeisen singh singha singhal singleton sinha sinhal sinnema sinnige sinnott sinz
  sinzinger sipahelut sipavicius sipkema sipkes sipma sipos sippel sippl siqueira siregar sirikul sirin sirola sisic sisneros sissing sissoko sissons sital sitanala sitek sithebe
  sithole sitnikov sitorus sittl sittler sitzwohl sium sivakumar sivalingam sivaraman sivertsen siwabessy siwek siwpersad sixt sixtus sizemore sjerps sjoberg sjodin sjoerdsma
  sjolander sjostrom sjouke sjovold skaar skaggs skarsgard skeffington skelton skenderi skene skerritt skiba skibbe skibinski skidmore skinner skoczylas skoda skogen skoglund
  skonieczny skoric skorupa skov skovgaard skowron skowronski skrzypczak skrzypek slagers slagman slagter slater slattery slavik slawik sleddens sleegers slegers slegtenhorst
  sleijpen slenders sleumer sleurink slevin slezak sliepenbeek slierings slijkerman slijkhuis slimani slingenberg slingerland sloan slobodyan slocombe slocum slonim slootweg
  slors slotboom slotman slotta slowik slowinski sluijk sluijmers sluijs sluijters sluman slutsky smailovic smajic smajlovic smale smaling smallegange smallenbroek smalley smalls
  smallwood smals smarius smedley smedt smedts smeekes smeele smeenge smeenk smeets smeijers smetana smets smetsers smeulders smidt smiers smilde smiljanic smink smirnov smirnova
  smit smith smithers smithson smits smitshoek smitskamp smitsman smittenaar smolarek smolders smolensky smolinski smolka smoorenburg smorenburg smulders smyth smythe snaaijer
  snaas snape snaterse snelders snell snepvangers snijders snippe snitker snoeck snoeij snoeijs snoek snoeks snoodijk snook snowden snuverink snyder soames soares sobania sobczak
  sobczyk sobek sobel sobieraj sobolev sobolewski soboll sobotka sobotta sobral sobreiro sochor soderberg soderlund soderqvist soderstrom sodhi sodler soebhag soebrata soedamah
  soehardi soekarno soekhai soekhlal soekhoe soekhram soellner soemardjo soer soerdjan soeropawiro soesbergen soetekouw soetendaal soeterbroek soeters soethout sofer soh sohal
  sohl sohngen sohnlein sohr sohrabi sokol sokolov sokolova sokolowski solanki solano solbach solbakken solberg soleimani solf solga solheim soliman solis solleveld sollfrank
  sollie sollner solomon solorio solorzano solovyov soloway soltani soltau solter soludo somani somasundaram sombetzki somchai somers somerset somerton somerville somhorst
  sommeling sommerauer sommerfeld sommerfeldt sommerhalder sommerkamp sommerlad somogyi somohardjo sompel sondag sonderegger sonderhoff soni sonke sonko sonksen sonmez sonmezer
  sonnberger sonneborn sonnek sonnemann sonnemans sonnenberg sonnenberger sonnenburg sonnenfeld sonneveld sonnevelt sonnichsen sonning sonnleitner sonntagbauer sontag
  sontosoemarto sood sookdeo sookha sookram soolsma soomro soons soplanit sopp sorensen sorenson sorgalla sorgatz sorgel sorger soriano sorkin sorli sorokin sorrentino sosa sosna
  sosnowski sossna sotelo soto soucy souissi soukup soumare soumokil souren sousa southall southgate southwell southworth souvannavong souverein sowa sowande sowden sowerby
  sowinski sowma soyinka soyka soylemez soylu sozer spaanderman spaandonk spaans spaapen spaargaren spaeth spafford spahic spahiu spahlinger spahn spahni spahr spakman spalding
  spanbroek spandl spangenberg spangenberger spangler spanjer spanjers spanke spannberger spanninga spanos spari sparr spasic spasojevic spath spathelf spatzenegger spaulding
  specht spechtl speckbacher speckmann spector spedding speelman speerschneider speetjens speich speidel speier speight speirs speiser spekreijse spelbos speldekamp spellerberg
  spellman spellmeyer spence spencer sperber sperl sperlich sperling sperner sperrle speth speyer spicker spiecker spieckermann spiegelaar spiegelhalter spiegelman spiegl
  spiekerman spiekman spielberg spielberger spielbichler spielman spielmann spielvogel spierenburg spierer spierings spiess spiessberger spieth spigt spijker spijkerboer
  spijkerman spijkers spillane spiller spillmann spillner spinas spindler spintig spintler spitaler spitzbart spitzenberger spitzl spitzner spivak spivey splett splettstosser
  spoelder spoelstra spoerer spoerl spoerri spohn spohr spohrer sponemann spooner spooren spoorenberg spoormans sporer spori sporl sporleder sporlein sporrer sporri sprado
  sprague spreij spreitzer sprengart sprenger sprengers sprick springborn springer springmann sprinz sprokkereef sproule spruck spruijt spruijtenburg spuhler spurr spycher
  spyropoulos sredojevic sridhar sridharan srinivas srinivasan srisai srivastava st-pierre staab staack staacke staaij staake staals staarink stabauer stabenow stacey stachowiak
  stachowicz stachowski stackelberg stackhouse stackmann stacy stadel stadele stadelhofer stadelmann stader stadlbauer stadler stadlmann stadlmayr stadman stadtfeld stadtler
  stadtmuller staeck staedtler staehelin staessen stafford stahelin stahlberg stahli stahlke stahlmann stahn stahr staiger stainton stajic stalder stalenhoef stalinski stallinga
  stallinger stallings stallmann stallworth stals stamatiou stamenkovic stamer stamhuis stammberger stampe stampfer stampfl stampfli stanciu stanczak standish stanek stanekzai
  stanescu stanfield stanford stangeland stangier stangl stangler stangneth stanhope stanic stanikzai stanisavljevic staniszewski stankevicius stankewitz stankiewicz stankovic
  stannard stanojevic stansfield stanton stanzel stapelfeld stapelfeldt stapleton staps starck starink starkey starlinger starmans starzinger stasch staschke stasiak stassar
  stassen stassin stastny statema statham stattmann statz staubach stauber staudacher stauder staudigl staudinger staudt staufenbiel stauffacher stauffer staunton stauss
  stavropoulos stavsky steadman stebler stec stechmann steckel steckhan steckmann stedler stedman steeb steeger steegh steeghs steegmans steegstra steeman steemers steenaart
  steenbakker steenbakkers steenbeek steenberg steenbergen steenbock steenbrink steenhoff steenhorst steenhuis steenhuizen steenkamp steenken steenman steensma steenstra
  steenvoorden steenwijk steevens stefan stefanescu stefaniak stefanidis stefanovic stefanski stefansson steffan steffe steffel steffen steffens steffensen steffers steffes
  steffl steffler stegeman stegemann stegemeyer stegenga steger steggink stegmaier stegmann stegmayer stegmuller stegner stehlik stehling stehmann stehr steib steiber steidel
  steidinger steidl steidle steier steiert steigerwald steigleder steigstra steijn steimann steimel steimer steimle steinacher steinacker steinau steinbach steinbacher steinbauer
  steinbeck steinberger steinbichler steinbiss steinborn steinbrecher steinbrink steinbuchel steincke steindl steinecke steinegger steinemann steiner steiners steinert steinfeld
  steinfeldt steinforth steinfurth steingraber steingruber steinhagen steinhauer steinhaus steinhausen steinhauser steinheber steinheuer steinhilber steinhofer steinhoff
  steinhorst steinicke steininger steinitz steinkamp steinke steinkellner steinkopf steinle steinlechner steinlein steinmaier steinman steinmann steinmassl steinmeier steinmetz
  steinmeyer steinmuller steinvoort steinwandter steinweg steinwender steitz stejskal stekelenburg stella stellingwerf stellmach stellmacher stelma stelmach stelter stelzer
  stelzhammer stelzl stelzner stemmler stempfl stempfle stempher stenberg stendebach stendel stender stenersen stenfert stengele stenger stengl stenglein stenhouse stenmark
  stenschke stenz stenzel stenzl stepanek stepanenko stepanov stepanova stepanyan stephan stephani stephen stephens stephenson stepien stepney stergiou stering sterkenburg
  sterkens sterl sternberg sternberger sternecker sternfeld sternkopf sterr sterz sterzel stetsenko stetten stetter stettler steuber steuble steuck steudel steudner steudtner
  steuernagel steuerwald steup steurer stevanovic stevelink stevelmans stevens stevense stevenson steverink stewart steyaert steyer sticher stichler stickel stieber stiebitz
  stiebler stief stiefenhofer stiegeler stiegemann stieger stieglbauer stiegler stieglitz stiehl stiehler stienissen stienstra stierle stierli stierlin stiewe stiglbauer stigler
  stigter stikkelbroek stikkelorum stikvoort stiles stilke stillman stimpel stimpfl stinchcombe stingl stinner stinson stirling stirnimann stitz stix stixrud stobart stober stock
  stockdale stockel stocker stockert stockhausen stockigt stockinger stockl stockle stockler stockley stockli stocklmair stockmann stockton stoddard stoeber stoeckel stoecker
  stoeckl stoehr stoelting stoerk stoermer stoffregen stoger stogniew stohr stoian stoiber stoica stojanov stojanovic stojka stojkovic stokes stokkel stokkers stokking stokman
  stolk stolker stoll stollberg stollenwerk stolley stollinger stollreiter stolte stoltenberg stolting stolwijk stolzel stolzenberg stolzenberger stolzenburg stolzle stonehouse
  stoneman stonner stooss stoppard stoppler storbeck storck storey storimans stormer storr storrie stortelder storz stosic stott stottinger stotz stouthart stoutjesdijk stovall
  stover stower stoye straalman straathof straatman strachan strache strack strackerjan straeter strahm straka strandh strasburger strasser strasshofer strassl strassmann
  strassmeier strassner straten strater stratford strathmann strating stratton stratz straub straubinger strauch straumann strauss straver strebel streckfuss streefkerk
  streefland streibel streicher streiff streitberger streitenberger streitmayer streller strengers strerath stresemann stretton streubel streuber streuli strey stribos stricht
  strickland strickler striebel striebich striegl striegler striewe strijbos strikkers strikwerda stringer stringfellow strittmatter strixner strnad strobach strobel strobele
  strobl stroebel stroek strohbach strohbusch strohle strohlein strohm strohmaier strohmann strohmayer strohmeier strohschein stroissmuller strolenberg stromberg stromgren
  stromme strommer stronach stroo stroobach stroobants strookappe strooper stroosnijder stroot strootman stroscher stroth strothmann strotmann strub strubbe strube strubel strubi
  strubin struder struijk struijlaart struijs struiksma struning strunk strunz struss struth strutt struve struver strybos strzelecki stuart stubblefield stubbs stubenvoll stuber
  stubinger stubner stuckert stucki stuckmann stuckrath stude studer studerus studt stuewe stufkens stuhlmann stuhr stuij stuijt stuivenberg stuivenvolt stulen stulz stumpf
  stumpp stuntebeck stunz stupp sturgess sturhan sturkenboom sturner stussi stutterheim stutz stutzke stuurman stuut stuve stuwe styns suarez subasi subasic subedi subklew
  subramaniam subramanian subramanya suciu suckow sucu suda sudbrock sudbury sudhoff sueda suerbaum suess suessmann sugawara sugden sugimoto sugita sugiyama sugulle suh suharto
  suhl suhling suhner suhr suhrbier suhren suijker suijkerbuijk suijkerland suijs suissa sukale sukarno sukhai sukhanov sukhraj sukhum sukul sulc suleiman sulejmani sulejmanovic
  suleymanov sulistyo suljic sulkowski sullivan sultana sulzbach sulzbacher sulzberger sulzenbacher sulzer sumer summerfield summerville sumner sumulong sunar sunbold sundaram
  sundaresan sundberg sundby sunderland sundermann sundermeier sundheimer sundin sundqvist sundstrom sungur suominen suon suparman suppan supriyadi suremann suresh surma surmann
  surtees surucu suryadi susanto susemihl susic suske susman susnjar sussman sussmann sussmuth sutanto sutcliffe suter sutherland suto sutrisno sutter sutton suurland suurmeijer
  suurmond suvorov suwan suwannarat suzuki svanberg svane svec sveen svendsen svensen svensson svoboda swaan swaans swaen swaenepoel swagemakers swagerman swagers swain swales
  swaminathan swanen swanenberg swanepoel swann swanson swanwick swarbrick swart swarte swarthoff swartjes swarts swartz swaving sweeney sweens sweere sweerts sweetman sweijen
  swenson swiatek swiderski swier swierenga swiers swierstra swillens swinburne swindells swindon swinkels swinnen swinton swoboda syahputra syal sybesma sybrandy syed syfrig
  sykes sykora sylla symes symington symonds symonenko synnott syring sytsma syversen szabados szabo szafranski szalai szameitat szanto szczepaniak szczepanik szczepanski
  szczesny szekely szekeres szeto szewczuk szewczyk szilagyi szoke szold szostak szucs szulc szwarc szymanowski szymanska szymanski szymczak szymczyk szymkowiak tabak tabatadze
  tabbert tabios tachibana tadesse tadevosyan tadge tadic tafesse tafoya taggart taghavi taghizadeh tagoe taha tahan tahapary taheri tahir tahiri tahirovic tahitu tahlil taihitu
  taihuttu tait taiwo taj tajima takacs takada takagi takahashi takano takashima takata takayama takeda takenaka takeuchi takyi talabani talavera talbot taleb talebi talens
  talley tallon talma talsma talukdar talwar tamaki tamang tamas tamayo tamboer tambunan tamez tamimi tamm tammes tamminga tamrakar tamsma tamura tanaka tanamal tanasa tanasale
  tanase tandon tandy taneja taner taniguchi tanis tanjung tanneberger tannenbaum tanner tannert tannhauser tannler tanoli tansey tanveer tapia tapken tappe tappert tarar
  tarasenko tarasov tarbuck tarhouni tariq tarrant tarshish taschner tasci tasdemir tashiro tasic taskaya taskin taskiran tastan tate tatli tattersall tatum tatzel tauber taubert
  taubitz taubmann tauschek tavakoli tavares tavistock tavora tavsan tawfik tay tayeb taylor tazelaar tazi tchamba tchatchoua tchoua teague teasdale tebbutt teckentrup tedesco
  teepen teerink teerlink teernstra teeuwen teeuwisse tegelaar tegeler tegethoff tegtmeier tegtmeyer tehrani tehupeiory tehupuring teichert teichgraber teichmann teickner
  teijgeler teijsse teipel teipelke teismann teitelbaum teixeira tejada tejeda tekbas tekeli tekeste tekin tekinalp tekle teklehaimanot telalovic telfer telgmann telkamp
  tellefsen tellenbach tellez telli tellmann tello tembo temel temiz temizel temme tempelaar tempelaars tempelman tempelmann templeton temur tenback tenbrock tenhagen tenhaken
  tennant tennyson tenschert teodorescu tepas tepe teppe tepper terada teran terburg terentiev tereshchenko terheijden terhorst terlouw termaat termeer terpsma terpstra terrazas
  terrell terstappen tersteeg terwindt terzian terzic tesch teschner tesfai tesfamariam tesfay tesfaye teshome tesic teske tessier tessmann tessmer testa tetelepta tetik tetteh
  tetzlaff tetzner teuben teuber teubner teucher teuchert teufl teuling teulings teumer teunissen teusch tewarie tewelde tewes tews textor tezcan tezel thach thaci thackeray thai
  thakkar thakker thakur thale thaler thalhammer thalheimer thaller thallinger thalmann thalmeier tham thamm thammavong thang thangavelu thanki thao thapa thapar tharakan tharoor
  thatcher thate thau thauer thayer theeuwes theil theile theilen theiler theilig theimer theis theisen theiss theissen thelemann thelen thenhausen thenu theobald theodore
  theodoridis theodoropoulos theodorou theriault theron theuer theuerkauf theuerl theunisse theunissen theurer thewes thewessen thiadens thiam thibault thibeault thibodeaux
  thiede thiedemann thiedig thieke thiel thiele thielecke thielemann thielen thielicke thielke thielmann thiem thiemann thieme thiemer thien thier thierbach thierer thierfelder
  thiering thiermann thierolf thierse thies thiesen thiess thiessen thijs thijsse thijssen thimm thioune thirlwell thissen thoben thoen thoene thoenes thoennes thol tholen tholl
  thomae thomann thomason thomassen thome thommen thompson thompstone thoms thomschke thomsen thomson thone thongchai thonhauser thonnes thonnissen thorak thorburn thoresen
  thorley thormahlen thormann thornber thornbury thorne thornhill thornley thornton thorpe thorsen thorsson thorsteinsson thorstensen thoss thran thrasher threlfall thrun thuer
  thull thum thumann thumm thummel thummler thun thune thunemann thunich thurai thurau thuringer thurlow thurm thurman thurmer thurnau thurner thurow thurston thuy thwaites
  thygesen tian tibben tibbetts tibboel tichelaar tichelman tichy tidwell tiede tiedemann tiedge tiedke tiedt tiedtke tiefenbach tiefenbacher tiefenbrunner tiefenthaler tielbeek
  tieleman tielens tiemann tiemens tiemersma tiemessen tiemeyer tiepolt tiernan tierney tiesinga tietgen tietjen tietz tieu tiggelaar tigges tighe tijdeman tijerina tijhof
  tijhuis tijink tijmes tijms tijsen tijsma tijssen tijssens tikhonov tikkanen tilahun tilanus tilburg tilburgs tilch tilgner tilk tilki tillack tille tillema tillman tillmanns
  tillotson tilly timan timera timlin timm timmann timme timmer timmerbeil timmerije timmerman timmermann timmermanns timmermans timmers timmersmans timmons timms timofeev
  timofte timony timoshenko timpe timur tindall tinga tinnefeld tinnemans tinnenbroek tinselboer tinsley tinubu tinz tiongson tippmann tipton tirado tirbeni tischmann tischner
  tisdale tisma tissen titmuss titov tittes titz titze titzmann tiwari tjaarda tjalsma tjeerdsma tjepkema tjin tjoelker tjon tkachenko tkachuk tkaczyk toader tobelmann tobin
  tobisch tobler toda todd todorov todorovic toebes toelle toemen toenjes toennies toering toetenel toews togel toggenburger tognoni toh toivonen toker tokgoz tokic tokmak toktas
  tokunaga tolan toland tolboom toledano toledo tolenaar tolentino tolhoek tolkamp tolke tolksdorf tolle tollefsen tollenaere tolley tolliver tolman tolner tolsma tolvanen toma
  tomala toman tomas tomaschek tomaschitz tomasevic tomasoa tomasowa tomassen tomaszewski tombrock tomczak tomescu tomesen tomic tominaga tomita tomkins tomkinson tomlin
  tomlinson tomm tomovic tompkins tonge tonjes tonk tonnaer tonnies tonsing toohey toomey toonen toor toorenburg toornstra topal topaloglu topcu topcuoglu topel topler toporowski
  topperwien toprak toptas torabi torbeck torber torge torgersen tornow torok torp torpey torrance torrao torres torrez torstensson torun tosi tosic toska tosun toth touati touil
  touray toure toussaint touzani tovar tovmasyan towey towler townley townsend townshend tozlu traa traas trabandt trabelsi trabold tracey trachsel trachsler traets trafoier
  trageser tragler trahan trainor trajkovski tramm trandafir traore trapp trappe trappmann trares trask trattner traub trausmuth trauthwein trautmann trautmannsdorf trautner
  trautvetter trautwein trautz travers travis traxler traynor treacy treadwell treanor trebes trebing treder trefz tregear tregel treiber treichel trejo trelawney tremaine
  tremayne tremblay tremlett tremmel trenk trenker trenkle trenkler trenkwalder treptow tresch treskow tresp tretyakov treude treuheit treuner treutlein treutler trevelyan
  trevino trevisan trevizo triantafyllou tribelhorn trickett trieba triebel trieloff trienekens trifan trifunovic triggs trijssenaar trimble trimborn trimp trimpert trinder trinh
  trinidad trinkaus trinkl trinkler tripathi tripkovic tripolt trippe trispel tritscher tritschler trittel trittler trivedi trobisch troche trodel troeger troelstra trofimov
  trogel troger trojanowski trojer trollmann trollope tromel tromer tromm tromp trompert trompetter troncoso trondle troost troostwijk tropp trosch troschel trotter trottmann
  trowbridge troxler trubenbach truckenbrodt truckenmuller trudeau truelsen truijen truijens truitt trujillo trum truman trumbull truniger trunz truong truper truschkowski
  trutnau truttmann trzcinski tsai tsakalidis tsakiris tsang tschaikner tschan tschann tschannen tschanz tscharf tschech tschentscher tscheppe tscherner tschida tschirch tschirky
  tschirner tschope tschopp tschudi tschudin tschugguel tschumi tschumperlin tschuor tsegay tsegaye tseng tsereteli tshabalala tshiala tshibangu tshilombo tshimanga tshisekedi
  tshuma tsiklauri tskhadadze tsoi tsuchiya tsuda tsui tsuji tsukamoto tsvetkov tuanakotta tuazon tubben tubbesing tuchler tuchman tuchscheerer tuchscherer tuckwell tudor
  tudorache tudose tuerk tufekcic tufnell tuhuleruw tuhumury tuhuteru tuijn tuijt tuijtel tuinstra tuithof tulleken tully tuma tumang tummers tumpfer tunali tunc tuncel tuncer
  tung tunnermann tunnicliffe tuomi tuominen tuong turan turay turcu turek turgay turgut turhan turkenburg turker turkmen turkoglu turkoz turkstra turley turnbull turnock
  turnwald turowski turpe turpin turton turtscher turunen tutar tutic tuting tutsch tuttle tuzcu tuzun tveit tversky twain twardowski tweddle tweedie twele twellmann twiehaus
  twigt twisk twiste twomey tyagi tydeman tyler tymoshenko tynan tyndale tyndall tyner tyrakowski tyree tyroller tyrrell tyson tyszka tzanetakis ubachs ubben ubbens ubbink
  uberschar ubl ucak ucan ucar uch uche uchida uchiyama uchtmann uckan udall uddin udding udeh udema udoh uebelacker uebelhart ueberberg uebersax ueberschar uecker ueda uehara
  uehlinger uemura ueno uffelmann uffmann ugljesic ugochukwu ugur ugwu uhde uhing uhl uhle uhlemann uhlemeyer uhlenbrock uhlenbruck uhlendorf uhlenhaut uhlich uhlig uhlmann
  uhlmeyer uhrich uhrig uhrmann uhse uibel uijen uijlenbroek uijtdewilligen uijterlinde uijttenboogaart uijttewaal uitdehaag uitenbroek uiterwaal uiterwijk uittenbogaard
  uittenbogaart uitterhoeve uka ukaj uken uktolseja ulbert ulbrich ulbricht uldrich uliczka ulijn ullah ullmann ullmer ulloa ullrich ulmann ulmer ulmi ulpts ulrich ulrichs ulrici
  ulriksen ultee ulu ulucan uludag ulusoy ulutas ulven umali umar umarov umbach umbreit umeda umeh umhauer ummel umnus umoh unal underdown underhill underwood unfried ung
  ungefehr unger ungerer ungermann ungureanu unkel unkelbach unlu unrau unsal unseld unsworth unterberg unterberger unterburger unterholzner unterkofler unterlohner unterluggauer
  unterrainer unterreiner untersteiner unterweger unterwurzacher unthan unver unverfehrt unverricht unverzagt unwin upadhyay updike uphoff upjohn uplegger upmann uppal upreti
  upshaw upton urbach urbanczyk urbanek urbaniak urbanski urbansky urbas urbina urbonas urech urgan urias uribe urlings urmann urner urquhart urrutia urschler urselmann urspruch
  ursu uschmann usinger uslu usman usmani usmany ustinov ustun utech utecht uthmann utiger utomo utz utzinger utzmann uwimana uyanik uyar uygun uysal uyttendaele uytterhoeven
  uzan uzer uzor uzun uzunoglu vaca vacek vachon vadera vaes vaessen vaeth vagts vahl vahle vahlensieck vahrenkamp vahsen vaid vaidya vaillancourt vainio vaisanen vaitkus vaknin
  valadares valadez valancius valcin valckx valdes valdez valdivia valdovinos valek valencia valente valentin valentine valentini valenzuela valerio valerius valke valkenburg
  valkenier vallance vallant vallazza valle vallejo vallendar valles valsecchi valster valtin valverde vanacker vanassche vanbeselaere vanbrabant vancauwenberghe vance vandaele
  vandamme vandecasteele vandeginste vandekerckhove vandeleur vandenabeele vandenberg vandenberghe vandenbossche vandenbroeck vandenbroeke vandenbroucke vandenbulcke
  vandendriessche vandenhende vandenheuvel vandenhout vandenhove vandeputte vanderbeken vanderbilt vanderhaegen vanderhaeghen vanderhallen vanderheyden vanderlinden vandermeer
  vandermeulen vanderschueren vanderstraeten vanderveen vanderveken vandeurzen vandevelde vandevoorde vandewalle vandeweyer vandewiele vandierendonck vandrey vandyck vandyke
  vaneeckhoutte vaneijk vanek vangeel vangorp vanhaecke vanhanen vanhaverbeke vanhecke vanhees vanherck vanhoof vanhoorne vanhorn vanhoutte vanhove vanhulle vanicek vankerckhove
  vanlaere vanlerberghe vanlooy vanmechelen vanneste vanoverbeke vanparys vanpelt vanpoucke vanpraet vanrobaeys vansina vansteelandt vansteenkiste vanthournout vantieghem
  vantomme vanwalleghem vanwijnsberghe vanzyl varadarajan varadi vardanyan vardi varekamp varela varenkamp varga vargas varghese varkey varley varma varnhorst varol vartiainen
  vasconcelos vasic vasile vasileiou vasilenko vasilescu vasiliauskas vasiliev vasiliou vasiliu vasiljevic vasilyev vasquez vass vassallo vasudevan vasylenko vaterrodt vath
  vaughan vaughn vaupel vavra vavrik vaz vaziri vazquez vdovin veddern veeh veeke veenema veenendaal veenhof veenhoven veenhuis veening veenman veens veenstra veenvliet veerasamy
  veerkamp veerman veeser vegt vegter veh vehling vehse veiga veit veitch veith veits velarde velasco velasquez velazquez veldboer velde veldema veldhoen veldhof veldhorst
  veldhuijsen veldhuijzen veldhuis veldhuizen veldkamp veldman veldmeijer veldscholten veldsink veldstra veldt veldten veldwijk velema velez velic veliu veloso velten velthorst
  velthuijsen velthuis velthuizen veltin veltkamp veltman velu velzeboer venables venegas venekamp venema venetiaan venetz venghaus venhorst venhuizen venkat venkatachalam
  venkataraman venkatesan venkateswaran venn vennegoor vennema venneman vennemann vennik venohr venselaar ventura venzke vera verbaan verbakel verbeeck verbeek verbeij verbeke
  verbelen verberk verberkmoes verberne verbert verbij verboom verboven verbree verbrugge verbruggen verbruggh verbrugh verbunt verburg verburgh verburgt vercammen vercauter
  vercauteren verdaas verdegaal verdel verdenius verdier verdoes verdonck verdonk verdonschot verdoorn verdouw verdugo verduin verduzco vereecke vereecken vereijken vereijssel
  verelst veres vergara vergeer vergeest verghese vergin vergouw vergouwe vergouwen vergroesen vergunst verhaagen verhaak verhaar verhaegen verhaeghe verhaevert verhage verhagen
  verhappen verhave verheecke verhees verheesen verheggen verheij verheijde verheijdt verheije verheijen verhell verhelle verhelst verheul verheust verheyde verheyen verhoeckx
  verhoef verhoeff verhoek verhoeks verhoeven verhofstadt verhoosel verhuel verhufen verhulsdonk verhulst verkaaik verkaar verkade verkaik verkamman verkerk verkerke verklei
  verkleij verkooijen verkoulen verkruijsse verkruijssen verkuijl verkuijlen verkuyl verlaan verleun verleur verlinde verlinden verma vermaas vermaat vermaire vermandere
  vermaseren vermeer vermeerbergen vermeeren vermeersch vermeij vermeire vermeirsch vermetten vermeulen vermolen vermont vermorken vermue vermunt vernes vernimmen vernon vernooij
  vernooy verouden verpalen verplak verplancke verploeg verploegen verrijt verrips verroen verschaeve verschelden verschoor verschuere verschueren verschure verschuren verschuur
  verschuuren versfeld versloot versluijs versluis versluys versnick verspagen verspaget verspeek versprille verspui verstappen versteeg versteegen versteegh verstegen
  versteijlen versteijnen verstichel verstraaten verstraete verstraeten verstrepen verstringe verstuijf vertelman vertommen vertongen vertregt vervaecke vervaeke vervaet verveer
  vervenne vervloet vervoort vervueren verwaaijen verwaal verwaest verweij verweijen verwers verwey verwiel verwijmeren verwilligen verwimp verwoerd verzandvoort verzijden
  verzijl verzijlbergh veselaj veselinovic vesely vesey vestby vester vestergaard vestjens vetsch vettel vetter vetterle vettermann vettiger veyhl viana vicente vickers vickery
  vida vidakovic vidal vidic vidovic viebahn viebig viebranz viebrock viebrok viehmann viehweger vieira vien viera vieregge viergever vierheilig vierhout vierneisel vierthaler
  viertler viesel vieten vieth vietze vigneault vijayakumar vijayan vijfhuizen vijftigschild vijn vijverman vijzelaar vik viken vilela vilhena viljoen villafuerte villagomez
  villalobos villalpando villani villanueva villareal villarreal villasenor villegas villeneuve villiger villmann vilsmaier vilsmeier vincenz vinck vincze viney vingerhoets vinh
  vinke vinkenvleugel vinogradov vinson vinther vinzenz viragh virginkel virk virnich virtanen visbeek visbeen visee visic viskil visscher visscherij visschers visse vissia
  viswanathan vitali vitek vitols vitt vitz viveros vlaanderen vlaar vlaardingerbroek vlachos vlad vladescu vlaeminck vlahos vlahovic vlaming vlasblom vlasenko vlasov vlcek
  vledder vleeming vleems vleesch vleeschouwer vlemmings vlemmix vliegenthart vlieger vlieland vlietstra vloemans vloet vloon vlooswijk vobis vock vocke vockenberg vockrodt
  vodicka voegeli voegtle voelkel voelker voelz voermans voets vogd vogdt voge vogelaar vogelbacher vogelenzang vogelgesang vogelhuber vogeli vogelmann vogelpohl vogelreuter
  vogelsang vogelsanger vogelsangs vogelsberg vogelsberger vogelsgesang vogelstein vogelwaid vogely vogeno voges vogg vogl vogler vogt vogtle vogtli vogtmann vohra voicu voigt
  voigtlander voigtmann voinea voit voithofer volbers volbert volbrecht volf volgmann volkel volker volkering volkers volkerts volkhardt volkl volkland volkmar volkmer volkner
  volkov volkova vollbach vollbrecht vollebergh vollebregt vollenweider vollering vollert vollhardt vollinger vollkommer vollmann vollmar vollmer vollmert vollrath vollstedt
  volman volodin volp volpe volpers volpert volquardsen voltmer voltz volz vomberg vombruch vomel vonarburg vonarx vonasch vonbank vonbun vonderau vonderbank vonderheide vondra
  vondracek vondran vondung vongsa vonhoff vonlanthen vonmoos vonruti vontobel vonwil voogel voogt vooijs voorbergen voorbraak voorburg voordouw vooren voorham voorhees voorhoeve
  voorhorst voorintholt voorma voorn voorsluijs voorspuij voorthuizen voortman voortmans voorwinden vopel vora vorauer vorbeck vorberg vorhoelzer vorlander vormann vormbaum
  vorndran vornholt vornicu vorobyov voronin voronov voros vorselaars vorstenbosch vorster vorsterman vorsteveld vorwald vorwerk vosbeek vosen vosjan voskamp voskuhl voskuil
  voskuilen vosloo vosman vosmeijer voss vossberg vosse vossebeld vosselman vossers vossestein vosskuhle voster voth vowinckel vowinkel vrakking vrancic vrancken vranckx vrancx
  vranic vrba vredenberg vredenbregt vredeveld vredevoogd vreeburg vreeke vreeken vreeling vreeman vreeswijk vrehen vreugdenhil vreuls vriends vriens vries vriesema vriesen
  vriesinga vriesman vrijburg vrijenhoek vrijhof vrijlandt vrijling vrijmoet vrijsen vrins vroegindeweij vroegop vroemen vroling vrolings vroomen vrouwenvelder vucenovic vucetic
  vucic vucinic vught vugs vuijk vuijst vuik vuille vuilleumier vuister vujic vujovic vukic vukovic vuletic vulic vullings vuong vuorinen vural vuurens vuurmans vyas vyncke vyse
  vyskocil waack waaijenberg waaijer waaijers waals waalwijk waanders waardenburg waarsenburg wabara waber waberi wabnitz wachelder wachendorf wachenfeld wachinger wachira
  wachsmann wachsmuth wackerbarth wackerlin wackernagel wackernagl wackes wada waddell waddington wadepuhl wadham wadhwa wadle wadsworth wafler wafula wagemaker wagemakers
  wagenaar wagenbach wagenblast wagenbrenner wagendorp wagenfeld wagenfuhr wagenhauser wagenknecht wagenleitner wagenpfeil wagensonner wagensveld wagh wagler wagner wagter wague
  wahab wahba wahbi waheed wahid wahlberg wahlgren wahlig wahlmann wahlstrom wahmhoff wahnsiedler wahrenberg wahyudi waibel waibl waible waid waidelich waider waigel waimer
  wainaina wainwright wainzierl wairata waite waiz wakabayashi wakefield wakeham wakeling wakelkamp walb walbeek walbrol walburg walburn walch walcher walchhofer walchli walczak
  walczyk waldbauer waldburger waldeck waldecker waldemar walden waldenmaier walder waldera waldhauser waldhelm waldherr waldhoff waldhor waldie waldispuhl waldkirch waldl
  waldman waldmann waldmeier waldmuller waldner waldow waldron waldschmidt waldschmitt waldstein waldvogel waldvogl walens walenta walford walger walhof wali walia walinga walka
  walkate walkden walkenhorst walkinshaw walkowiak wallaard wallace wallage wallat wallau wallbaum wallbrecht walle wallenburg wallenfels wallenhorst wallenstein wallentin
  wallerath wallgren wallin wallinga wallinger wallis wallisch wallmann wallmeier wallner wallrabenstein wallraff wallrath wallwork walmsley walper walpole walpurgis walrave
  walraven walravens walsdorf walsemann walser walsh walta waltemathe walterbos waltering walters walterscheid waltersdorf walterspiel walther walti waltinger waltmann walton
  walwyn walzel walzl wambach wambua wameling wamelink wandersleb wandrey wang wangemann wangenheim wanger wangerin wanjiku wankmuller wannemacher wanninger wanrooij wansink
  wanyama wanzeck wapenaar wappler warboys warburton warchol wardak wardle wardrop wareham wark warmbold warmbrunn warmenhoven warmerdam warmink warmuth warnaar warnaars warnat
  warncke warnecke warneke warner warners warnick warnk warnke warnstedt warraich warriner warringa warrington warsame warschawski warshavsky wartena wartenberg wartenbergh warth
  wartha wartmann wartner warwick warzecha waschk waschke waschle waseem wasescha washburn wasik wasilewski wasmann wasmuth wasner waspi wassenaar wassenberg wasserbauer
  wasserman wassermann wassermeyer wasserscheid wassink wassmann wassmer wassmuth wastell wasum watanabe watchorn waterhouse waterink waterman watermann waterschoot watkins
  watling watmough watolla watschinger watson watt wattel watters wattimena wattimury watulingas watzka watzke watzl watzlawick wauer waugh wauters waweru wawrzyniak waxman
  waxmann wazir weare weatherby weatherford weaver weba webb webber webel webeler weberling webster wech wechselberger wechsler weckbach weckbecker weckenmann weckerle weckesser
  weckmann weda weddemar weddig weddige wedekind wedel wedelich wedema wedemann wedemeier wedemeyer wedgwood wedig wedler wedman wedzinga weeber weege weegels weegen weekers
  weekes weems weenink weerasinghe weerdenburg weernink weers weersink weerth weerts weeterings wefers wegdam wegehaupt wegele wegelin wegerle wegert weggelaar weggeman weghe
  weghorst wegman wegmann wegmeyer wegmuller wegner wegrzyn wegscheider wehage wehinger wehkamp wehking wehle wehler wehling wehlmann wehmann wehmeier wehmeyer wehner wehnert
  wehrenberg wehrhahn wehrheim wehrle wehrli wehrmann wehrmeister wehrstedt weibel weichbrodt weichel weichelt weichenberger weichert weichhold weichlein weichmann weichold
  weichselbaum weichselgartner weick weickert weickmann weidacher weidele weidema weidemann weidenaar weidenbach weidenfeller weidenhammer weidenhaupt weidenhiller weidenholzer
  weidenmuller weider weidert weidhaas weidhase weidig weidinger weidle weidling weidmann weidner weidtmann weier weierich weiermann weiers weiershausen weifenbach weig weigand
  weigandt weigel weigelt weighardt weighell weigl weihermann weihmann weijde weijden weijen weijenberg weijerink weijerman weijermans weijers weijland weijman weijnen weijs
  weijters weijzen weik weikard weikl weilacher weiland weilbach weilbacher weilenmann weiler weilguni weilharter weill weimann weimer weimert weinand weinans weinbaum weinbeer
  weinbender weinberg weinberger weinbrenner weinbuch weindel weindl weiner weinert weinfurter weingaertner weingart weingarten weingartner weinhardt weinhart weinhaupl weinhaus
  weinheimer weinhold weinhuber weiningen weininger weinkauf weinland weinlich weinmann weinmeister weinrauch weinreich weinrib weinrich weinschenk weinsheimer weinstein
  weinstock weintjes weinzettl weinzierl weir weirauch weirich weisbach weisberg weisbrod weisbrodt weisel weisenberger weisensee weisgerber weishaupl weishaupt weiskirchen
  weiskircher weiskopf weisman weismann weismantel weissbach weissbeck weissberg weissenbach weissenberg weissenberger weissenborn weissenburger weissenfels weissensteiner
  weissflog weissgerber weisshaar weisshaupt weissinger weisskopf weissleder weissman weissmann weissmuller weistroffer weitekamp weitemeyer weitenauer weitering weith weitkamp
  weitkunat weitl weitlaner weitner weitz weitzel weitzmann weixelbaumer weizel weizmann welbers welch weldon weldu welgraven welkerling wellbrock welleman wellenreuther wellens
  wellenstein weller wellershoff wellesley wellhausen wellhofer wellinghoff wellings wellington wellink wellman wellmer wellnitz welmers wels welsby welsch welschen welscher
  welten welter weltz welz welzbacher welzel welzig wember wemhoner wemken wemmenhove wendeborn wendel wendelborn wendell wendelstein wenderoth wendisch wendlandt wendler
  wendling wendorff wendrich wendt wendtland wengenroth wenger wengerter wengler weninger wenisch wenkel wenker wennekers wennekes wennemann wenner wenning wenninger wensauer
  wensing wensink wentworth wentz wentzel wentzell wentzlaff wentzler wenz wenzel wenzelburger wenzke wenzl wepfer weppler werbeck werchau werdermann werdin werfel werff wergin
  werginz werkhoven werkman werkmann werkmeister werle werlein werling wermelinger wermelskirchen wermke wermter wermuth wernaart wernecke werneke werner wernert wernet werning
  wernitz wernke wernli wernsen wernz werre werres werschkull werth werther werthmann werthmuller werthschutz wertwijn wertz wesche weschenfelder weschke wescott wesdijk wesel
  weseloh wesemann weskamp wesley wesner wessel wesseling wesselink wesselius wesselman wesselmann wesselo wessels wessling wessner wesson westall westberg westbrook westcott
  westdijk westdorp westein westenberg westenberger westenbrink westenbroek westendijk westendorp westenfelder westera westerbaan westerbarkey westerbeek westerbeke westerbroek
  westerdijk westerduin westerfeld westerga westergaard westerhaus westerheide westerhof westerhoff westerhold westerholt westerhoud westerhout westerhuis westering westerink
  westerkamp westerlaken westerlund westerman westermann westermayer westermeier westermeijer westermeyer westerneng westerterp westervaarder westerveld westerwoudt westgarth
  westgeest westhaus westhoff westhues westkamp westkemper westlake westley westman westmeier westmeyer westmoreland weston westphal westra westrich westrik westrum westwell
  westwood wetekam weterings wetherall wetherby wetsch wetser wettengel wetterau wetterich wettmann wettstein wetzel wetzell wetzels wetzig wetzlar weusten weustink wever
  weverling wevers wewel wewer wexford weydemann weyden weydert weyel weyer weyerer weyermann weyers weygand weygandt weyh weyhe weyher weyhing weyl weyland weymann weymar
  weyrauch weyrich wezenbeek wezenberg whalen wharton whatley wheatcroft wheatley wheeldon wheelock whelan whelpton whelton whiffen whitaker whitbread whitby whitcomb whitcombe
  whitehead whitehouse whitehurst whitelaw whiteley whitelock whiteside whitfield whitford whitham whitlam whitley whitlock whitman whitmore whitney whittaker whittingham
  whittington whitton whitty whitwell whitworth whyte wiarda wiatrek wibbeling wibbels wibbing wibier wibmer wibowo wichelhaus wichern wichers wichert wichgers wichhart wichmann
  wichner wichtrup wickboldt wickenburg wickenhauser wickens wickert wickham wicki wickmann wickner wickramasinghe widauer widdel widdershoven widdowson widera widhalm widler
  widmaier widmann widmayer widmer widodo wiebe wieben wieber wieberdink wiebers wiebes wiebing wiebke wieboldt wiebrock wiebusch wiech wiecha wiechel wiechers wiechert wiechmann
  wieck wiecker wieckhorst wieczorek wieczorrek wiedehoft wiedemann wiedemer wiedenbrug wiedenhoft wiedenmann wiederhold wiedl wiedmaier wiedmann wiedner wiefel wiegand wiegard
  wiegelmann wiegerinck wiegerink wiegers wiegersma wiegert wieggers wiegman wiegmann wiegner wiehe wiehl wieke wieking wielaard wieland wielenga wielens wielgosch wielinga
  wielink wielsch wieltsch wieltschnig wieman wiemann wiemans wiemer wiemers wienand wiencke wiendels wienecke wieneke wienhold wienholz wienk wienke wienken wienroth wientjes
  wierda wierenga wierich wiering wieringa wieringen wierschem wiersinga wiersma wierstra wiersum wierts wiertsema wiertz wierx wierzbicki wiesbauer wiesbeck wiesch wiesche
  wieschollek wiese wieselhuber wiesemann wiesenberg wiesenberger wiesendanger wiesener wiesenfarth wiesenhaan wiesenhutter wiesenmuller wiesenthal wieser wieshofer wiesinger
  wieske wiesler wiesmann wiesmayr wiesmeier wiesmuller wiesner wiesnet wiessing wiestler wieth wiethaup wiethoff wietler wietsma wiezorek wigbold wiget wiggelinkhuizen wiggers
  wiggert wiggins wigley wignall wihl wijaya wijbenga wijbrandi wijbrands wijburg wijchers wijdenbosch wijdeven wijdogen wijen wijenberg wijeratne wijers wijesinghe wijffels
  wijgergangs wijkhuijs wijkmans wijkstra wijlens wijler wijling wijma wijman wijmans wijmenga wijmer wijnalda wijnaldum wijnands wijnans wijnberg wijne wijnen wijngaarde
  wijngaarden wijngaards wijngaart wijngaert wijnhof wijnholds wijnhoven wijnia wijninga wijnja wijnker wijnschenk wijnsma wijnstra wijsman wijsmuller wijtenburg wijtvliet
  wiklund wikstrom wilberforce wilberg wilbers wilbert wilbrand wilbrink wilby wilcock wilcockson wilcox wilczek wilczynski wildeboer wildemann wildenauer wildenbeest wildenberg
  wildenborg wildenburg wildenhain wildenhof wilder wildermann wildermuth wildervanck wildeshaus wildfeuer wildforster wildgruber wildhardt wilding wildner wildschut wildung
  wilfert wilfing wilfling wilgenhof wilhelm wilhelmi wilhelms wilhelmsen wilhelmus wilk wilke wilken wilkening wilkens wilker wilkerson wilkes wilkie wilkin wilkins wilkinson
  willam willand willard willberg willcocks willcox willeboordse willebrands willeke willekens willem willemars willems willemse willemsen willemstein willemsz willer willerding
  willers willert willett willetts willgeroth willging william williams williamson willich willigenburg willighagen willim willimann willimzik willinger willingham willisegger
  willke willmann willmeroth willmott willms willnauer willner willoughby willuhn willutzki willwacher wilmer wilmers wilmes wilmington wilmink wilmot wilmott wilmsen wilmsmeier
  wilp wilschut wilsens wilsing wilson wiltenburg wiltfang wiltjer wiltshire wilz wimberly wimmelmann wimmer wimmers winand winarske winchester windeck windelband windemuth
  winderl windfelder windfuhr windhager windham windhorst windisch windler windmann windmoller windmuller windolf windrich windsor windster winfield wingate wingen wingenfeld
  wingert wingerter wingfield winheller winiger winistorfer winkelbauer winkelhake winkelhausen winkelhoff winkelhorst winkelhuis winkelman winkelmann winkelmayer winkler
  winklhofer winklmann winklmeier winn winnefeld winnemoller winnubst winograd winship winslow winsmann winstanley winston winstone wintels winterbourne winterfeld winterfeldt
  winterhalder winterhalter winterhoff winterink winterling wintermann wintermans winterton winterwerp winther winthrop wintzer winwood winz winzeler winzen winzinger wippel
  wippermann wippich wippler wipplinger wirawan wirbser wirges wirix wirsching wirth wirthmann wirths wirthwein wirtz wirz wischhusen wischmann wischmeyer wischnewski wischnewsky
  wischniewski wiseman wisgerhof wisgott wiskerke wiskow wislsperger wisman wismans wismeth wisniewska wisniewski wisotzki wissenburg wissing wissinger wissink wissler wissmann
  wissmeier wissner witbraad witbreuk witbrock witczak withaar withag withers witherspoon withington witjas witjes witka witkamp witkowski witlox witmond witsen witsenboer witt
  wittebol witteborg wittebrood wittek wittekamp wittekind wittel witteman wittemann wittenaar wittenbols wittenbrink wittenburg wittenmeier wittenzellner witteveen wittfoth
  wittgen wittgenstein wittges witthoft wittich wittig wittingen wittkamp wittke wittkopf wittkopp wittkowski wittler wittling wittlinger wittmaack wittmack wittmann wittmar
  wittmer wittmeyer wittneben wittpoth wittrin wittrock wittstock wittur wittwar wittwer witvliet witzand witzel witzigmann witzke witzleben witzmann wlazlo wlodarczyk wloka wnuk
  wobbe wober wobig wobking wobma wobmann wochner wockener wockinger wodarz woeckel woehler woehrle woelders woelfel woelk woelke woerde woerle woermann woerner woestenburg
  woestenenk woestmann wogerbauer wogerer wohlers wohlert wohlfahrt wohlfarter wohlgemuth wohlke wohlmuth wohr wohrer wohrl wohrle wohrmann woitalla woithe wojahn wojak
  wojciechowska wojciechowski wojcik wojtas wojtczak wojtkowiak wolak wolber wolbern wolbers wolbert wolbertus wolcott wolde woldemariam woldemichael woldendorp woldhuis woldinga
  woldman woldring woldt wolfart wolfe wolfel wolfensberger wolferstetter wolfert wolff wolffel wolffenbuttel wolffgramm wolffs wolfgang wolfgarten wolfgruber wolfhagen wolfhard
  wolfinger wolfisberg wolfkamp wolfl wolfle wolflick wolfling wolfmayr wolfram wolfrat wolfrum wolfs wolfsberger wolfsgruber wolfson wolfsperger wolfsteiner wolfswinkel wolinski
  wolkenhauer wolker wolkoff wolkow wollbrink wollenberg wollenhaupt wollenschlager wollenweber wollersheim wollert wollgast wollin wollmann wollmer wollner wollnik wollny
  wollschlaeger wollschlager wollstadt wollweber wolm wolny wolpers wolpert wolpes wols wolsing wolsink wolske wolski wolstenholme woltemath wolter wolterhoff woltering wolterman
  wolters woltersdorf wolthers wolthuis wolting woltinge woltje woltjen woltjer woltman woltmann womack wombwell womersley wommer wondergem wong wongsakul wongsodikromo wonink
  wonneberger wonner woodall woodard woodbury woodcock woodfield woodford woodgate woodham woodhouse woodley woodmansey woodroffe woodruff woodson woodville woodward wooldridge
  wooler woolf woolfe woollard woollen woolley woolman woolston woortmann woorts wooster wooten wootton worbs worch wordsworth worf worister worl worle worlein worley wormald
  wormann wormgoor wormuth worndl worner wornle worpel worrall worring worsch worsdorfer worseck worsfold worsley worster worther worthington wortley wortmann woschek wosnitza
  wosnitzka woss wossidlo wossner woste wostmann woth wotke wouda woude woudenberg woudstra woudt woudwijk wouterlood wouters wouterse woutersen wouts wouwer woywod wozniak wrage
  wragg wray wresch wright wrigley wrobbel wrobel wroblewski wroe wrona wronski wruck wrzesinski wubbe wubbeling wubbels wubben wubbolts wubker wubs wucherpfennig wuerth wuertz
  wuest wuhr wuhrer wuijts wuister wuite wulandari wulf wulfers wulfert wulfes wulff wulfhorst wulfing wulfken wulfmeyer wulfrath wulker wulle wullems wullenweber wullner
  wullschleger wulms wulterkens wunderl wunderle wunderli wunderlin wunderling wunn wunram wunschel wunschmann wurdack wurgler wurl wurmbach wurmli wurmseher wurmthaler wurpel
  wursch wursching wurtele wurtenberger wurth wurthner wurtz wurzbacher wurzer wurzinger wurzrainer wussow wust wustefeld wustenberg wustenhagen wustenhoff wustmann wustner wuth
  wuthrich wutke wuttig wuttke wutz wutzke wutzler wuurman wuyts wyatt wybenga wycisk wyckmans wycliffe wyer wyffels wylde wyler wylie wyllie wyman wymann wynants wynn wynne wyns
  wysocki wysotzki wyss wyssen wyssmann xanthopoulos xavier xayavong xenakis xenos xhaka xhelili xhemaili xia xiang xiao xie xin xing xiong xue xylander yabut yacoub yadav yaffe
  yagci yagi yahia yahya yaj yakimenko yakobi yakovenko yakovlev yakubu yalcin yalinkilic yallop yamada yamagata yamaguchi yamamoto yaman yamanaka yamane yamasaki yamashita
  yamauchi yamazaki yan yanar yancey yanez yang yanik yano yao yapp yaprak yaqoob yaqub yarar yarborough yardley yaroshenko yarwood yasar yashin yasin yassin yassine yasuda yates
  yattara yau yavas yavuz yavuzer yayla yazdani yazdi yazgan yazici yazzie ybanez ybarra yeager yeates yeboah yee yefimov yeghiazaryan yegin yegorov yeh yelland yemane yenigun
  yeo yeoh yeom yeomans yeon yepez yerli yermolenko yeter yeung yigit yildirim yildirimer yildiz yildizhan yilma yilmaz yim ying yitzhak ylmaz yntema yogaratnam yogeswaran
  yohannes yokota yokoyama yolcu yoneda yong yoo yoon yorck yoruk yosef yoshida yoshikawa yoshimoto yoshimura yoshino youell younes youngblood youngs younis yount yousaf
  yousafzai yousefi youssef youssoufi yousuf ypeij ypma ytsma yuasa yuce yucedag yucel yue yuen yuksel yukselen yulianto yumul yun yurchenko yurdakul yurtseven yushchenko yusuf
  yusuff yuzbasi zaaijer zaanen zaat zabel zach zachariah zacharias zacharopoulos zachau zachmann zachow zadran zafar zafeiriou zagler zaharia zahel zahid zahir zahiri zahlmann
  zahnd zahnow zahra zahradnik zaid zaidan zaidi zaitsev zajac zakaria zakaryan zakharchenko zakharov zaki zaldivar zalewski zalitis zaltsman zaman zamani zambrano zamfir zamora
  zandbergen zandee zander zandi zandmeijer zandstra zandvliet zandwijk zanella zanetti zangerl zangger zangl zankl zanten zanting zantinge zantingh zapata zapp zappe zaragoza
  zarate zarei zaremba zarges zarins zarnekow zarrin zarske zarzycki zaspel zastrow zaugg zauner zaunick zaununger zavala zaveri zawada zawadzki zawisza zayas zayed zaytsev
  zbaren zberg zbinden zdanowicz zeautschel zebari zec zech zechel zecher zechlin zechmeister zechner zedler zeeb zeeck zeegerman zeegers zeelen zeeman zeemering zeender zegers
  zegveld zegwaard zehender zehentbauer zehenter zehentner zehetner zehl zehm zehnder zehnle zehnpfennig zehrer zeidan zeides zeidler zeijen zeijl zeijlmaker zeijlstra zeilemaker
  zeilfelder zeilhofer zeilinger zeilstra zein zeinstra zeise zeisig zeising zeisler zeiss zeissler zeitler zeitlin zeitlinger zeitz zeitzmann zekaj zekiri zeldenrijk zeldenrust
  zelenka zelger zelinka zelinsky zeller zellerhoff zellhofer zellmann zellmer zellner zellweger zelm zeltner zeman zemann zemella zemke zemp zenebe zeneli zenger zengerink
  zengerinks zengin zenk zenke zenkel zenner zentgraf zents zepeda zephat zeqiri zerai zerbe zerbst zerfass zerihun zermann zernack zerndt zeroual zerouali zerrer zerrouk zervas
  zerwas zerwes zettelmeyer zetterberg zetterer zetterlund zettl zettler zeuch zeugner zeumer zeuner zeutzius zevenbergen zevenhuizen zeverijn zewde zeybek zeyen zeyer zeyher
  zgraggen zha zhai zhan zhang zhao zhdanov zhen zheng zhong zhou zhu zhuang zhukov zhuo zhuravlev zhvania zia ziani zibell zibulla zichner zick zickermann zickgraf zickler
  zidane zieb ziebarth ziebell ziebold ziech ziechmann ziefle ziegelmann ziegelmeier ziegelwanger ziegenbein ziegenhagen ziegenhain ziegenhals ziegenhorn ziegerhofer ziegert
  ziegler zieglmeier ziegner ziehl ziehm ziehmer ziekman zielasko zielinski zielke ziellenbach zielonka zielstra ziemann ziemba zierhut zierke zierl zierler ziermann zierold
  zieschang ziesche zieseniss ziesing zieske ziesler ziesmer ziffels zigan zigterman zihlmann zijda zijderveld zijl zijlema zijlker zijlmans zijlstra zijm zikken zilberman zilian
  zill ziller zillmann zillmer zillner zils zilvold zimin zimmerebner zimmerl zimmerli zimmerling zimmerman zimmermann zimmet zimpel zimpelmann zimpfer zimprich zinchenko zindel
  zindl zinganell zingel zingerling zingg zingler zinkl zinkler zinndorf zinnecker zinnow zinsmeister zintel zintl zintz ziolkowski zipf zippel zipperer zipperle zipperlen
  zippert zipplies zirbes zirk zirkelbach zirngast zirngibl zischka zischler zitman zitt zittel zitterbart zittlau zitzelsberger zitzmann zivanovic zivkovic ziyech zlatkovic
  zobisch zobler zobrist zochbauer zochling zockler zoelch zoeller zoer zoetebier zoeteman zoetemelk zoetendaal zoeteweij zoetmulder zogernitz zogg zoglauer zohrabyan zohrer
  zolch zollinger zollmann zollner zollondz zoltner zomerdijk zonderland zondervan zonnebeld zonnenberg zonneveld zopfel zopfi zophel zopp zoppke zorb zorgiebel zoric zorlu zorzi
  zosch zoschke zott zotz zouaoui zouhair zoutman zschackel zscherpel zschiedrich zschieschang zschocke zsoldos zubac zubair zubkov zubler zucher zuchold zuchowski zuckerman
  zuckermann zuckerstatter zuckmayer zuehlke zuercher zuev zuhl zuhlke zuhlsdorf zuidam zuidberg zuidema zuidersma zuiderveen zuidgeest zuidhof zuijderduijn zuijderwijk
  zuijdgeest zuijlen zuilhof zuiverloon zuk zukauskas zukerman zukic zulic zullig zulu zuma zumbach zumbrock zumbrunn zumbuhl zumbusch zumdick zumoberhaus zumstein zumtaugwald
  zumthor zunic zuniga zunk zunker zuo zurabishvili zurawski zurbriggen zurbuchen zurcher zurek zurfluh zurheide zurhorst zurita zurmuhlen zurrer zurstrassen zurwehme zusman zust
  zuther zuurbier zwaagstra zwaal zwaans zwaga zwagerman zwahlen zwahr zwakhals zwanenburg zwanepoel zwanink zwartbol zwarthoed zwartkruis zwarts zwartveld zweekhorst zweerink
  zweers zwehl zweiacker zweistra zwerenz zwerver zwettler zweverink zwick zwickl zwicky zwiener zwiers zwiesele zwieten zwiggelaar zwijnenburg zwingmann zwink zwissler zwols
  zwolsman zwygart zwyssig zychowicz zygmunt zykov zyla zylka zylstra zysset
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
