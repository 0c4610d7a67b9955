import { WordSet } from '#shared/deid/word-set.ts';

/** Family and given names that are words of reports in one of the three languages. */
export const ordinaryWords = new WordSet(
  (
    'white black brown green gray grey small long short little large great young old stone hill wood woods field fields banks bone bones head hand hands foot arms shoulder neck back rib chest hart heart cross ' +
    'oude oud vrij chin hals kurzer kurze kurzes langer lange grosser großer kleiner junger alter pain frank may march august rose rice bean berry pepper page price rush sharp steel wall walls waters wells west north south east winter summers love power powers pain paine bright burns butts case cases chance church clay cole ' +
    'cooper cook cotton crane curry day days dial drain duke early english field fine fisher flood ford fox french frost game gold good grant graves hall hardy hays hodge hope house hunt hurt joint keys king knight lamb lane law lean lens ' +
    'light lines link lock love lump mark marks mass mast mean means miles mills moon moss noble nodule normal numbers ocean park parks peak penny piece pitt point poole pope post pounds pride ray read reading reed rich ring rivers rock root roots rose round ' +
    'rule sample sands savage self shade shell shields short sides signs silver singer snow space sparks spring star stark steele stern stiff still stout strong sweet swift temple thick tube turner vein wade wait walker ward warm weak weed wise wolf worth ' +
    'klein gross groß kurz lang lange schwarz weiß weiss braun roth rot grün stark hart weich breit schmal dick dünn alt jung neu kalt warm hoch tief fein rund spitz scharf zart kern kopf hand fuß fuss arm bein herz blut bauch hals haut knochen wirbel rippe ' +
    'stein berg wald bach sommer winter herbst morgen abend sonntag freitag kaiser könig richter koch bauer wolf fuchs vogel hahn keil stiel stern busch blum lamm klar ganz voll frei gut engel mai ' +
    'groot klein lang kort zwart wit bruin groen grijs jong oud nieuw smal breed dik dun hoog laag diep rond scherp hart hand voet arm been hoofd buik huid bot rib wervel berg bos veld beek meer zee mei zomer winter vos wolf haan haas koning bakker visser ' +
    'kuiper molen brink dam dijk water steen hout post bal prins bloem blok boom kamp kok ' +
    'best keen wild gentle late first last only even free full half main major minor level line point side front base apex body tail horn crest ridge groove notch plate screw nail wire coil clip drain bag pump seed sand clay ' +
    'rücken ruecken brust stirn nase ohr auge zahn haar bart mund kinn lippe zunge knie ferse zehe finger faust schulter hüfte huefte magen darm leber niere milz lunge blase galle sehne muskel nerv ader gehirn rinde mark recht rechts link links früh spät stumpf glatt rau trocken feucht leer fest lose oben unten vorn hinten mitte rand spitze spalte furche ' +
    'goed mooi sterk zwak vroeg laat recht rechts links zacht koud droog nat vol leeg rijk arm stil rug borst neus oor oog mond kin knie teen vinger schouder heup long lever nier maag darm blaas gal pees spier rand punt lijn vlak top kop hals lang kort onder boven voor achter midden'
  ).split(/\s+/u),
);
