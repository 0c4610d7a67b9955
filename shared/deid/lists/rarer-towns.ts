import { plainLetters } from '#shared/deid/plain-letters.ts';
import { towns } from '#shared/deid/lists/towns.ts';

/** Smaller towns of the countries where English, German and Dutch are spoken: collected by hand; none is a word of reports by itself. */
const list = `
  Aberystwyth|Abilene|Accrington|Altoona|Amarillo|Ames, Iowa|Anchorage|Ann Arbor|Annapolis|Arbroath|Arlington|Ashby-de-la-Zouch|Ashford|Ashtabula|Aylesbury|Bakewell|Ballarat
  Ballina|Bangor|Banbury|Barnsley|Barnstaple|Barrow-in-Furness|Basildon|Basingstoke|Bellingham|Bendigo|Berwick-upon-Tweed|Bexhill|Billings|Biloxi|Binghamton|Bismarck
  Blackburn|Blackpool|Bloomington|Bodmin|Bognor Regis|Bournemouth|Bowling Green|Bozeman|Brattleboro|Brecon|Brentwood|Bridgwater|Brighton|Bromley|Burlington|Burnley
  Bury St Edmunds|Buxton|Caernarfon|Cairns|Canterbury|Cape Girardeau|Carlisle|Carson City|Cedar Falls|Champaign|Chapel Hill|Charlottesville|Chelmsford|Cheltenham
  Chesterfield|Cheyenne|Chichester|Chippenham|Chipping Norton|Clarksdale|Clarksville|Clitheroe|Coeur d'Alene|Colchester|Corvallis|Croydon|Darlington|Dartford|Daytona Beach
  Deadwood|Devizes|Dodge City|Doncaster|Dorchester|Dothan|Douglasville|Dumfries|Dunedin|Dunfermline|Durango|Eastbourne|Eau Claire|Elko|Elmira|Evansville|Falkirk|Falmouth
  Farnborough|Fayetteville|Folkestone|Fort Smith|Fort Wayne|Fort Collins|Fremantle|Gainesville|Galveston|Gateshead|Geelong|Gillingham|Glastonbury|Gloucester|Grantham
  Gravesend|Great Falls|Great Yarmouth|Greeley|Green Bay|Greenock|Greenville|Grimsby|Guildford|Gulfport|Hagerstown|Halifax|Harlow|Harrogate|Hartlepool|Hastings|Hattiesburg
  Haverfordwest|Hebden Bridge|Hereford|Hexham|Hibbing|High Wycombe|Hilo|Hobart|Holyhead|Huddersfield|Huntsville|Inverness|Invercargill|Ipswich|Ithaca|Joplin|Juneau|Kalamazoo
  Kalispell|Kendal|Keene|Kettering|Kidderminster|Kilkenny|Kilmarnock|King's Lynn|Kirkcaldy|Kirkwall|La Crosse|Lafayette|Laramie|Laredo|Leominster|Lewiston|Lichfield|Limerick
  Llandudno|Llanfair|Llanelli|Longview|Loughborough|Lowestoft|Ludlow|Macclesfield|Maidstone|Mankato|Margate|Market Rasen|Marquette|Maidenhead|Matlock|Medford|Merthyr Tydfil
  Middlesbrough|Milton Keynes|Missoula|Moosic|Morecambe|Muncie|Muskegon|Nacogdoches|Natchez|Newbury|Newquay|Northampton|Nuneaton|Ocala|Okmulgee|Oldham|Opelousas|Ormskirk
  Oswestry|Ottumwa|Owensboro|Paducah|Paisley|Palm Springs|Penrith|Penzance|Peoria|Peterborough|Pine Bluff|Pocatello|Pontefract|Poughkeepsie|Preston|Provo|Pueblo|Ramsgate
  Rapid City|Rhyl|Roanoke|Rock Hill|Rock Springs|Rockford|Rotherham|Rotorua|Runcorn|Saginaw|Saint Cloud|Salisbury|Salford|San Angelo|Sandusky|Santa Fe|Sarasota
  Sault Ste. Marie|Scarborough|Scunthorpe|Sedona|Sheboygan|Shreveport|Shrewsbury|Sioux City|Solihull|Southend-on-Sea|Southport|Spartanburg|St Albans|St Andrews|St Helens
  Stevenage|Stirling|Stockport|Stoke-on-Trent|Stornoway|Stourbridge|Stratford-upon-Avon|Stroud|Sunderland|Swindon|Talladega|Tamworth|Tauranga|Taunton|Telford|Terre Haute
  Texarkana|Todmorden|Tonopah|Topeka|Torquay|Traverse City|Trowbridge|Truro|Truth or Consequences|Tullahoma|Tunbridge Wells|Tupelo|Tuscaloosa|Twin Falls|Ulverston|Utica
  Valdosta|Vicksburg|Visalia|Waco|Wagga Wagga|Wakefield|Walsall|Walla Walla|Warrington|Waterbury|Waterford|Watford|Wausau|Wells-next-the-Sea|Weston-super-Mare|Wexford
  Weymouth|Whitby|Whitehaven|Wigan|Winchester|Windsor|Wolverhampton|Woonsocket|Worthing|Wrexham|Yakima|Yazoo City|Yeovil|Youngstown|Ypsilanti|Zanesville
  Aalen|Achern|Ahaus|Ahlen|Albstadt|Alsfeld|Altdorf|Altenburg|Altötting|Amberg|Andernach|Annaberg-Buchholz|Ansbach|Apolda|Arnsberg|Arnstadt|Aschersleben|Aurich|Backnang
  Bad Aibling|Bad Hersfeld|Bad Kissingen|Bad Kreuznach|Bad Mergentheim|Bad Nauheim|Bad Oeynhausen|Bad Reichenhall|Bad Salzungen|Bad Segeberg|Bad Tölz|Baden-Baden|Balingen
  Bergisch Gladbach|Bernau|Bernburg|Biberach|Bietigheim-Bissingen|Bitterfeld|Böblingen|Bocholt|Borken|Borna|Brilon|Bruchsal|Buchholz in der Nordheide|Bückeburg|Bünde
  Burghausen|Buxtehude|Castrop-Rauxel|Cloppenburg|Coburg|Coesfeld|Crailsheim|Dachau|Delitzsch|Delmenhorst|Demmin|Diepholz|Dillenburg|Dillingen|Döbeln|Donauwörth|Dormagen
  Dorsten|Duderstadt|Dülmen|Düren|Ebersberg|Eberswalde|Eckernförde|Ehingen|Eichstätt|Einbeck|Eisenach|Eisenhüttenstadt|Ellwangen|Elmshorn|Emmendingen|Emsdetten|Erding
  Eschwege|Eschweiler|Euskirchen|Eutin|Finsterwalde|Forchheim|Frankenberg|Freising|Freudenstadt|Friedberg|Füssen|Garmisch-Partenkirchen|Geislingen|Geldern|Gevelsberg|Gifhorn
  Gladbeck|Glückstadt|Göppingen|Goslar|Gotha|Greiz|Grevenbroich|Grimma|Gronau|Gummersbach|Güstrow|Halberstadt|Haldensleben|Halle an der Saale|Haltern|Hameln|Hattingen
  Heidenheim|Heiligenhafen|Heilbad Heiligenstadt|Helmstedt|Hennef|Herborn|Herrenberg|Herzogenaurach|Hettstedt|Hilden|Hohenems|Holzminden|Höxter|Hoyerswerda|Hückeswagen|Hürth
  Husum|Ibbenbüren|Idar-Oberstein|Ilmenau|Immenstadt|Ingelheim|Itzehoe|Jülich|Kamenz|Kamp-Lintfort|Kaufbeuren|Kehl|Kelheim|Kerpen|Kitzingen|Kleve|Köthen|Kronach|Krumbach
  Kulmbach|Laatzen|Landau|Landsberg am Lech|Langenhagen|Lauf an der Pegnitz|Lehrte|Leinfelden|Lemgo|Lichtenfels|Lindau|Lingen|Lippstadt|Lörrach|Lübbecke|Luckenwalde
  Lüdenscheid|Lünen|Lutherstadt Wittenberg|Marktredwitz|Mayen|Meiningen|Meppen|Merseburg|Merzig|Mettmann|Miesbach|Mittweida|Moers|Mölln|Mosbach|Mühldorf|Mühlhausen|Mühlacker
  Naumburg|Neckarsulm|Neumarkt|Neumünster|Neuruppin|Neustadt an der Waldnaab|Neustrelitz|Neuwied|Nienburg|Norderstedt|Nordhausen|Nordhorn|Nördlingen|Northeim|Oberkirch
  Oberstdorf|Oberursel|Oer-Erkenschwick|Offenburg|Öhringen|Oldenburg|Oranienburg|Oschatz|Osterode|Papenburg|Parchim|Pasewalk|Pfaffenhofen|Pinneberg|Pirmasens|Pirna
  Plettenberg|Prenzlau|Prüm|Quakenbrück|Quedlinburg|Radebeul|Radolfzell|Rastatt|Rathenow|Ratzeburg|Rendsburg|Reutte|Rheinberg|Rheine|Riesa|Rinteln|Rosenheim|Rotenburg
  Rottenburg|Rottweil|Rudolstadt|Rüsselsheim|Saalfeld|Saarlouis|Sangerhausen|Schleswig|Schmallenberg|Schongau|Schopfheim|Schorndorf|Schwabach|Schwäbisch Gmünd
  Schwäbisch Hall|Schwandorf|Schwedt|Schwelm|Schwerte|Senftenberg|Siegburg|Sigmaringen|Sindelfingen|Sinsheim|Soest|Soltau|Sömmerda|Sonneberg|Sonthofen|Spremberg|Starnberg
  Stendal|Stockach|Stralsund|Strausberg|Suhl|Sulzbach-Rosenberg|Sylt|Tauberbischofsheim|Templin|Torgau|Traunstein|Troisdorf|Tuttlingen|Überlingen|Uelzen|Vechta|Velbert
  Viersen|Villingen|Völklingen|Waiblingen|Waldkirch|Waldshut-Tiengen|Walsrode|Wangen im Allgäu|Warendorf|Warstein|Wasserburg|Weilheim|Weinheim|Weißenburg|Weißenfels
  Weißwasser|Werdau|Wernigerode|Wertheim|Westerland|Wismar|Wittenberge|Wolfenbüttel|Wunsiedel|Wunstorf|Xanten|Zeitz|Zerbst|Zittau|Zweibrücken|Zwiesel
  Bad Aussee|Bad Ischl|Bludenz|Braunau|Bruck an der Mur|Deutschlandsberg|Eisenstadt|Gmunden|Hallein|Hartberg|Judenburg|Kapfenberg|Kitzbühel|Klosterneuburg|Knittelfeld
  Korneuburg|Kufstein|Landeck|Lienz|Lustenau|Mistelbach|Mödling|Mürzzuschlag|Neunkirchen|Oberwart|Perchtoldsdorf|Ried im Innkreis|Rohrbach|Saalfelden|Schärding|Schladming
  Schwaz|Schwechat|Spittal an der Drau|Stockerau|St. Johann im Pongau|St. Veit an der Glan|Telfs|Tulln|Vöcklabruck|Voitsberg|Waidhofen|Wolfsberg|Wörgl|Zell am See|Zwettl
  Allschwil|Altstätten|Appenzell|Arbon|Bellinzona|Brig|Bülach|Burgdorf|Davos|Delémont|Dietikon|Dübendorf|Einsiedeln|Frauenfeld|Glarus|Grenchen|Herisau|Horgen|Ilanz
  Interlaken|Kreuzlingen|Küsnacht|La Chaux-de-Fonds|Langenthal|Langnau|Lenzburg|Liestal|Locarno|Lugano|Martigny|Montreux|Münsingen|Murten|Näfels|Nyon|Pfäffikon|Rapperswil
  Rheinfelden|Romanshorn|Rorschach|Samedan|Sarnen|Schwyz|Spiez|Sursee|Uster|Uznach|Vevey|Visp|Wädenswil|Wattwil|Weinfelden|Wetzikon|Wettingen|Wil SG|Worb|Yverdon|Zofingen
  Zug ZG
  Aalten|Abcoude|Alphen aan den Rijn|Andijk|Appingedam|Baarn|Barendrecht|Bedum|Beek en Donk|Beilen|Bemmel|Bennekom|Bergeijk|Berkel en Rodenrijs|Beuningen|Bilthoven|Bladel
  Blaricum|Bodegraven|Bolsward|Borculo|Borger|Boxmeer|Brielle|Brummen|Brunssum|Bunschoten|Bussum|Castricum|Coevorden|Cuijk|Dalfsen|De Bilt|De Meern|Dedemsvaart|Delden
  Den Burg|Denekamp|Deurne|Didam|Diemen|Dokkum|Domburg|Dronten|Edam|Eemnes|Eersel|Eibergen|Elburg|Emmeloord|Enkhuizen|Epe|Ermelo|Etten-Leur|Franeker|Geertruidenberg
  Geldermalsen|Geldrop|Gemert|Gendringen|Genemuiden|Gennep|Gilze|Goirle|Gorredijk|Gramsbergen|Groenlo|Haaksbergen|Hardenberg|Harlingen|Hasselt|Heemskerk|Heemstede|Heesch
  Heiloo|Hellendoorn|Hellevoetsluis|Hendrik-Ido-Ambacht|Heusden|Hillegom|Hilvarenbeek|Hoek van Holland|Hoogezand|IJsselstein|Kaatsheuvel|Klazienaveen|Krimpen aan den IJssel
  Krommenie|Leerdam|Lichtenvoorde|Lochem|Loenen|Maarssen|Maassluis|Malden|Medemblik|Meerssen|Middelharnis|Mijdrecht|Monnickendam|Montfoort|Naaldwijk|Naarden|Nederweert
  Nijkerk|Noordwijk|Nunspeet|Oegstgeest|Oirschot|Oisterwijk|Oldenzaal|Oosterbeek|Oosterwolde|Oss|Oud-Beijerland|Oudewater|Panningen|Pijnacker|Raalte|Reuver|Rhenen|Rijssen
  Rijswijk|Roosendaal|Rosmalen|Rucphen|'s-Heerenberg|Sassenheim|Schagen|Schijndel|Schoonhoven|Sint-Oedenrode|Sliedrecht|Someren|Son en Breugel|Staphorst|Steenwijk|Stolwijk
  Surhuisterveen|Susteren|Swalmen|Ter Apel|Twello|Uithoorn|Urk|Valkenburg|Varsseveld|Veendam|Volendam|Voorburg|Voorhout|Voorschoten|Voorthuizen|Vriezenveen|Vroomshoop|Vught
  Waddinxveen|Wassenaar|Weesp|Wijchen|Wijk bij Duurstede|Wijhe|Winsum|Wolvega|Workum|Wormerveer|Zaltbommel|Zandvoort|Zevenaar|Zevenbergen|Zierikzee|Zuidhorn|Zuidlaren
  Zundert|Zwartsluis
  Aarschot|Beveren|Bilzen|Blankenberge|Bornem|Brasschaat|Deinze|Dendermonde|Diksmuide|Eeklo|Geraardsbergen|Hamont|Harelbeke|Heist-op-den-Berg|Herentals|Hoogstraten|Ieper
  Izegem|Kessel-Lo|Knokke-Heist|Kontich|Lanaken|Leopoldsburg|Lokeren|Lommel|Maaseik|Maasmechelen|Menen|Merelbeke|Mortsel|Ninove|Nieuwpoort|Oudenaarde|Overijse|Poperinge
  Puurs|Ronse|Sint-Katelijne-Waver|Sint-Truiden|Temse|Tervuren|Tielt|Tienen|Tongeren|Torhout|Veurne|Vilvoorde|Waregem|Westerlo|Wetteren|Willebroek|Zaventem|Zelzate|Zottegem
`;

const spoken = new Map<string, string[]>();
for (const name of [...list.trim().split(/\s*[|\n]\s*/u), ...towns.map((town) => town.replaceAll('\\', ''))]) {
  const plain = plainLetters(name);
  const first = plain.split(' ', 1)[0] ?? '';
  spoken.set(
    first,
    [...(spoken.get(first) ?? []), plain].toSorted((one, other) => other.length - one.length),
  );
}

/** The towns, the larger ones too, in plain letters, by their first word; the longest first. */
export const rarerTowns: ReadonlyMap<string, readonly string[]> = spoken;
