import { plainLetters } from '#shared/deid/plain-letters.ts';
import { towns } from '#shared/deid/lists/towns.ts';

/** Smaller towns of the countries where English, German and Dutch are spoken: collected by hand; none is a word of reports by itself. */
const list = `
  Abbeyfeale|Abbotsford|Aberdare|Abergavenny|Aberystwyth|Abilene|Abingdon|Abington|Accrington|Agawam|Agoura Hills|Aiken|Airdrie|Alachua|Alameda|Alamogordo|Alamosa
  Albemarle|Albert Lea|Albertville|Albury|Aldershot|Alfreton|Algonquin|Alhambra|Alice Springs|Aliquippa|Aliso Viejo|Allendale|Alloa|Alnwick|Alpena|Alpharetta|Altadena
  Altamonte Springs|Altoona|Altrincham|Amarillo|American Fork|Americus|Ames, Iowa|Amesbury|Amherst|Amherstburg|Amityville|Ammanford|Anacortes|Anchorage|Andover|Angleton
  Ankeny|Ann Arbor|Annan|Annandale|Annapolis|Anniston|Anoka|Antioch|Antrim|Apache Junction|Apopka|Apple Valley|Appleton|Arbroath|Arcata|Ardee|Arden-Arcade|Ardmore
  Arkadelphia|Arkansas City|Arklow|Arlington|Arlington Heights|Armagh|Armidale|Arroyo Grande|Artesia|Arvada|Asbury Park|Ashbourne|Ashburn|Ashburton|Ashby-de-la-Zouch
  Asheboro|Ashford|Ashington|Ashland|Ashtabula|Ashton-under-Lyne|Ashwaubenon|Astoria|Atascadero|Atchison|Athenry|Atherton|Athlone|Athy|Atlantic City|Attleboro|Atwater
  Austintown|Aventura|Avon Lake|Avondale|Aylesbury|Aylesford|Ayr|Azusa|Baie-Comeau|Bainbridge|Bainbridge Island|Bairnsdale|Bakewell|Balbriggan|Balch Springs|Baldwin Park
  Ballarat|Ballina|Ballinasloe|Ballincollig|Ballwin|Ballyclare|Ballymena|Ballymoney|Ballynahinch|Ballyshannon|Banbridge|Banbury|Bandon|Bangor|Bankstown|Banstead|Bantry
  Bar Harbor|Baraboo|Barberton|Bardstown|Bargoed|Barnsley|Barnstable|Barnstaple|Barrhead|Barrie|Barrington|Barrow upon Soar|Barrow-in-Furness|Barstow|Bartlesville
  Bartlett|Basildon|Basingstoke|Bastrop|Batavia|Batemans Bay|Batesville|Bathgate|Bathurst|Battle Creek|Battle Ground|Bay City|Bay Shore|Bay St. Louis|Bayonne|Bayside
  Baytown|Bearsden|Beaumont|Beavercreek|Beaverton|Beccles|Beckley|Bedford|Bedlington|Bedworth|Beeston|Bel Air|Bell Gardens|Bella Vista|Bellaire|Belleville|Bellevue
  Bellflower|Bellingham|Bellshill|Beloeil|Beloit|Belper|Belton|Beltsville|Belvidere|Bemidji|Benbrook|Bendigo|Benicia|Bennington|Bensalem|Benton Harbor|Bentonville|Berea
  Bergenfield|Berkhamsted|Berwick-upon-Tweed|Berwyn|Bessemer|Bethel Park|Bethlehem|Bethpage|Bettendorf|Beverly Hills|Bewdley|Bexhill|Bicester|Biddeford|Biddulph|Bideford
  Biggleswade|Billerica|Billericay|Billingham|Billings|Biloxi|Binghamton|Birkenhead|Birr|Bisbee|Bishop Auckland|Bishop's Stortford|Bishopbriggs|Bismarck|Bixby|Blackburn
  Blackfoot|Blackpool|Blackrod|Blacksburg|Blacktown|Blackwood|Blaine|Blainville|Blairgowrie|Blanchardstown|Blenheim|Bletchley|Bloomfield|Bloomfield Hills|Bloomington
  Bloomsburg|Blue Springs|Bluefield|Bluffton|Blyth|Blytheville|Bo'ness|Boardman|Boca Raton|Bodmin|Boerne|Bogalusa|Bognor Regis|Boisbriand|Bolingbrook|Bolsover
  Bonita Springs|Bonnyrigg|Bootle|Borehamwood|Bossier City|Bothell|Boucherville|Boulder City|Bourbonnais|Bournemouth|Bowling Green|Bowmanville|Bowral|Box Elder
  Boynton Beach|Bozeman|Bracknell|Bradenton|Brainerd|Braintree|Bramhall|Branson|Brantford|Brattleboro|Brawley|Brea|Breckenridge|Brecon|Bredbury|Bremerton|Brentwood
  Bridgend|Bridgewater|Bridgwater|Bridlington|Bridport|Brigham City|Brighouse|Brighton|Broadstairs|Brockton|Brockville|Broken Arrow|Broken Hill|Bromley|Bromsgrove
  Brook Park|Brookfield|Brookings|Brookline|Brooklyn Center|Brooklyn Park|Brooksville|Broome|Broomfield|Brossard|Brownsburg|Brownsville|Brownwood|Broxbourne|Broxburn
  Brunswick|Brunswick Heads|Bryn Mawr|Buckie|Buckingham|Bucyrus|Buena Park|Buffalo Grove|Bullhead City|Bunbury|Buncrana|Bundaberg|Bundoran|Burbank|Burgess Hill|Burien
  Burke|Burleson|Burley|Burlingame|Burlington|Burnaby|Burnham-on-Sea|Burnie|Burnley|Burnsville|Burton upon Trent|Burton-on-Trent|Bury St Edmunds|Busselton|Buxton
  Byron Bay|Caboolture|Cadillac|Caernarfon|Caerphilly|Cahir|Cairns|Calabasas|Caldicot|Caledon|Caledonia|Calexico|Caloundra|Calumet City|Camarillo|Camas|Camberley|Camborne
  Cambuslang|Campbelltown|Campbeltown|Camrose|Canberra|Canby|Candiac|Cannock|Canterbury|Canvey Island|Cape Breton|Cape Coral|Cape Girardeau|Capitola|Carbondale|Carlisle
  Carlow|Carlsbad|Carluke|Carmarthen|Carmel-by-the-Sea|Carmichael|Carnoustie|Carol Stream|Carpentersville|Carpinteria|Carrboro|Carrick-on-Shannon|Carrick-on-Suir
  Carrickfergus|Carrickmacross|Carrigaline|Carrigtwohill|Carrollton|Carshalton|Carson City|Cartersville|Casa Grande|Cashel|Casselberry|Castle Rock|Castlebar|Castleblayney
  Castleford|Castlemaine|Castro Valley|Caterham|Cathedral City|Catonsville|Cavan|Cedar City|Cedar Falls|Cedar Hill|Cedar Park|Celbridge|Centerville|Centralia|Centreville
  Cerritos|Cessnock|Chadderton|Chalmette|Chambersburg|Chambly|Champaign|Champlin|Chanhassen|Chantilly|Chanute|Chapel Hill|Charleville|Charlottesville|Charlottetown|Chaska
  Châteauguay|Chatham|Chatham-Kent|Cheadle|Cheektowaga|Chehalis|Chelan|Chelmsford|Cheltenham|Chepstow|Cherry Hill|Chertsey|Chesapeake|Chesham|Cheshire|Cheshunt
  Chester-le-Street|Chesterfield|Cheyenne|Chicago Heights|Chichester|Chickasha|Chicopee|Chicoutimi|Chillicothe|Chilliwack|Chino Hills|Chippenham|Chippewa Falls
  Chipping Norton|Chorley|Christchurch|Christiansburg|Chula Vista|Cicero|Cirencester|Citrus Heights|Clacton-on-Sea|Claremont|Claremore|Claremorris|Clarksburg|Clarksdale
  Clarksville|Clearfield|Clearwater|Cleburne|Cleckheaton|Cleethorpes|Clevedon|Cleveland Heights|Clinton Township|Clitheroe|Clonakilty|Clondalkin|Clonmel|Clydebank
  Coachella|Coalinga|Coalville|Coatbridge|Coatesville|Cobh|Cobourg|Coconut Creek|Coeur d'Alene|Coffeyville|Coffs Harbour|Cohoes|Colac|Colchester|Coleraine|College Park
  College Station|Collierville|Collingwood|Collinsville|Colonial Heights|Colwyn Bay|Commerce City|Coney Island|Congleton|Connellsville|Connersville|Conroe|Consett
  Conshohocken|Conway|Conwy|Cookeville|Cookstown|Coolangatta|Coon Rapids|Coos Bay|Coppell|Copperas Cove|Coquitlam|Coral Gables|Coral Springs|Coralville|Corby|Cordele
  Corinth|Corner Brook|Cornwall|Coronado|Corsicana|Cortez|Cortland|Corvallis|Coshocton|Costa Mesa|Côte Saint-Luc|Cottage Grove|Cottonwood Heights|Council Bluffs|Courtenay
  Covina|Covington|Cowansville|Cowdenbeath|Cowes|Craigavon|Cramlington|Cranberry Township|Cranbourne|Cranbrook|Cranford|Cranston|Crawfordsville|Crawley|Crestview
  Creve Coeur|Crewe|Crieff|Crofton|Cromer|Crookston|Crowborough|Crowley|Crown Point|Croydon|Crystal Lake|Cudahy|Cullman|Cullompton|Culpeper|Culver City|Cumberland
  Cumbernauld|Cumnock|Cupertino|Cutler Bay|Cuyahoga Falls|Cwmbran|D'Iberville|Dale City|Dalkeith|Dalkey|Daly City|Dana Point|Danbury|Dandenong|Dania Beach|Danvers
  Danville|Darien|Darlington|Dartford|Dartmouth|Davenport|Daventry|Davie|Dawlish|Daytona Beach|Deadwood|Dearborn|Dearborn Heights|DeBary|Decatur|Decorah|Dedham|Deer Park
  Deerfield|Deerfield Beach|DeKalb|DeLand|Delano|Delray Beach|Deltona|Deming|Demopolis|Denbigh|Denham Springs|Deniliquin|Denison|Denton|Depew|Dereham|Derry
  Desert Hot Springs|DeSoto|Destin|Devils Lake|Devizes|Devonport|Dewsbury|Diamond Bar|Didcot|Dieppe|Dingwall|Dinuba|Dobbs Ferry|Dodge City|Dolgellau|Dollard-des-Ormeaux
  Doncaster|Donegal|Dorchester|Dorking|Dorval|Dothan|Douglasville|Dover|Downers Grove|Downpatrick|Doylestown|Dracut|Drogheda|Droitwich|Dronfield|Drummondville|Dubbo
  Dukinfield|Dumbarton|Dumfries|Dunblane|Duncanville|Dundalk|Dundrum|Dunedin|Dunfermline|Dungannon|Dungarvan|Dungiven|Dunkirk|Dunoon|Dunshaughlin|Dunstable|Dunwoody
  Durango|Durant|Dyersburg|Eagan|Eagle Mountain|Eagle Pass|Easley|Eastbourne|Eastleigh|Eastpointe|Eastvale|Eau Claire|Ebbw Vale|Eccles|Echuca|Eden Prairie|Edenderry|Edina
  Edinburg|Edmonds|Edmundston|Edwardsville|Effingham|Egham|El Cajon|El Campo|El Centro|El Cerrito|El Dorado|El Monte|El Segundo|Elgin|Elizabeth City|Elizabethton
  Elizabethtown|Elk Grove|Elk Grove Village|Elk River|Elkhart|Elkins|Elko|Elkton|Ellensburg|Ellesmere Port|Ellicott City|Ellon|Elmhurst|Elmira|Elmwood Park|Elyria|Emporia
  Encinitas|Endicott|Enfield|Englewood|Ennis|Enniscorthy|Enniskillen|Enumclaw|Ephrata|Erie|Erskine|Escanaba|Escondido|Esher|Española|Esperance|Estes Park|Estevan
  Etobicoke|Eufaula|Euless|Evanston|Evansville|Evergreen Park|Evesham|Excelsior Springs|Exmouth|Failsworth|Fair Lawn|Fairbanks|Fairborn|Fairfax|Fairfield|Fairhope
  Fairmont|Falkirk|Fallbrook|Fallon|Falls Church|Falmouth|Far Rockaway|Fareham|Faribault|Farmers Branch|Farmingdale|Farmington|Farmington Hills|Farnborough|Farnham
  Farnworth|Faversham|Fayetteville|Federal Way|Feilding|Felixstowe|Fergus Falls|Fermoy|Fernandina Beach|Ferndale|Ferndown|Fernley|Findlay|Fitchburg|Fleetwood|Flower Mound
  Folkestone|Folsom|Fond du Lac|Forest Grove|Forest Hills|Forfar|Formby|Forney|Forres|Forster|Fort Bragg|Fort Collins|Fort Dodge|Fort Erie|Fort Lauderdale|Fort Lee
  Fort Madison|Fort McMurray|Fort Morgan|Fort Myers|Fort Pierce|Fort Saskatchewan|Fort Smith|Fort St. John|Fort Walton Beach|Fort Wayne|Fort William|Foster City|Fostoria
  Fountain Hills|Fountain Valley|Frankfort|Frankston|Fraserburgh|Fredericksburg|Fredericton|Freeport|Fremantle|Fremont|Fridley|Friendswood|Frome|Frostburg|Fullerton
  Fulton|Fuquay-Varina|Gadsden|Gaffney|Gahanna|Gainesville|Gainsborough|Gaithersburg|Galashiels|Galesburg|Gallatin|Gallup|Galveston|Gardena|Garfield|Garfield Heights
  Gastonia|Gateshead|Gatesville|Gatlinburg|Gautier|Geelong|Georgetown|Geraldton|Germantown|Gettysburg|Gig Harbor|Gillette|Gillingham|Gilroy|Gisborne|Glace Bay|Gladstone
  Glassboro|Glastonbury|Glen Burnie|Glen Cove|Glen Ellyn|Glendale|Glendale Heights|Glendive|Glendora|Glenelg|Glenrothes|Glens Falls|Glenview|Glenwood Springs|Glossop
  Gloucester|Gloversville|Godalming|Golborne|Golden Valley|Goldsboro|Goleta|Goodlettsville|Goole|Goose Creek|Gorey|Gorseinon|Gosford|Goshen|Gosport|Goulburn|Gourock
  Grafton|Granby|Grand Forks|Grand Haven|Grand Island|Grand Junction|Grand Prairie|Grande Prairie|Grandview|Grangemouth|Granite City|Grantham|Grants Pass|Gravesend
  Great Falls|Great Yarmouth|Greeley|Green Bay|Greenacres|Greencastle|Greeneville|Greenock|Greensburg|Greenville|Greenwich|Greenwood|Greer|Grenada|Gresham|Gretna
  Greymouth|Greystones|Grimsby|Grinnell|Grosse Pointe|Groton|Grove City|Grover Beach|Guelph|Guildford|Guisborough|Gulfport|Gunnison|Gurnee|Hacienda Heights|Hackensack
  Haddington|Hagerstown|Hailsham|Haines City|Halesowen|Halesworth|Halifax|Hallandale Beach|Haltom City|Halton Hills|Haltwhistle|Hammond|Hammonton|Hamtramck|Hanford
  Hanover|Hanover Park|Harker Heights|Harlow|Harpenden|Harrisonburg|Harrogate|Hartlepool|Hartselle|Harwich|Haslingden|Hastings|Hatfield|Hattiesburg|Havant|Haverfordwest
  Haverhill|Havre|Havre de Grace|Hāwera|Hawick|Haywards Heath|Hazelwood|Hazleton|Healdsburg|Heanor|Hebden Bridge|Heber City|Helensburgh|Helston|Hemel Hempstead|Hemet
  Hempstead|Hendersonville|Hendon|Henley-on-Thames|Hereford|Hermiston|Hermosa Beach|Herndon|Herne Bay|Herriman|Hershey|Hertford|Hervey Bay|Hesperia|Hessle|Hexham|Heysham
  Heywood|Hialeah|Hiawatha|Hibbing|Hicksville|High Wycombe|Highland Park|Highlands Ranch|Hilliard|Hillsboro|Hilo|Hilton Head Island|Hinckley|Hindley|Hinesville|Hingham
  Hinsdale|Hitchin|Hobart|Hobbs|Hoboken|Hoddesdon|Hoffman Estates|Holbrook|Holladay|Holly Springs|Holmfirth|Holyhead|Holyoke|Holywood|Homewood|Honiton|Hood River|Hopewell
  Hopkinsville|Horley|Hornchurch|Hornell|Hornsby|Horsham|Hot Springs|Houghton|Houghton Regis|Houghton-le-Spring|Houlton|Houma|Hounslow|Huber Heights|Hucknall|Huddersfield
  Hungerford|Hunstanton|Huntersville|Huntingdon|Huntley|Huntsville|Huron|Hutto|Hyannis|Hyattsville|Hythe|Idaho Falls|Ilfracombe|Ilkeston|Ilkley|Immingham|Immokalee
  Imperial Beach|Indian Trail|Indianola|Indio|Inglewood|Inkster|Innisfail|Innisfil|International Falls|Inver Grove Heights|Invercargill|Inverkeithing|Inverness|Inverurie
  Iowa City|Ipswich|Iqaluit|Irlam|Irmo|Iron Mountain|Irondequoit|Irvine|Irvington|Islip|Issaquah|Ithaca|Jamestown|Janesville|Jarrow|Jeffersontown|Jeffersonville
  Jenkintown|Jersey City|Johns Creek|Johnson City|Johnston|Johnstone|Johnstown|Joliet|Joliette|Jonesboro|Joondalup|Joplin|Juneau|Jurupa Valley|Kahului|Kaikōura|Kailua
  Kailua-Kona|Kalamazoo|Kalgoorlie|Kalispell|Kamloops|Kanata|Kaneohe|Kankakee|Kannapolis|Kapiti|Kapolei|Karratha|Katoomba|Kaukauna|Kaysville|Kearney|Kearny|Keene|Keighley
  Kells|Kelowna|Kelso|Kempsey|Kempston|Kenai|Kendal|Kenilworth|Kenmare|Kenmore|Kennebunk|Kennesaw|Kennett|Kennewick|Kenora|Kenosha|Kentwood|Keokuk|Kerikeri|Kernersville
  Kerrville|Keswick|Ketchikan|Kettering|Kewanee|Key West|Keyser|Kiama|Kidderminster|Kidlington|Kidsgrove|Kihei|Kilcock|Kilcullen|Kildare|Kilgore|Kilkeel|Kilkenny
  Killarney|Killeen|Killorglin|Kilmarnock|Kilrush|Kilsyth|Kilwinning|King's Lynn|Kingman|Kingsport|Kingston|Kingston upon Hull|Kingston upon Thames|Kingsville
  Kingswinford|Kingwood|Kinsale|Kinston|Kirkby|Kirkby-in-Ashfield|Kirkcaldy|Kirkintilloch|Kirkland|Kirksville|Kirkwall|Kirkwood|Kirriemuir|Kiryas Joel|Kissimmee|Kitimat
  Klamath Falls|Knaresborough|Knutsford|Kodiak|Kokomo|Kosciusko|Kwinana|La Crosse|La Grande|La Habra|La Junta|La Marque|La Mesa|La Mirada|La Porte|La Prairie|La Puente
  La Quinta|La Salle|La Vergne|La Verne|La Vista|Lackawanna|Laconia|Lafayette|LaGrange|Laguna Beach|Laguna Hills|Laguna Niguel|Lahaina|Lake Charles|Lake City
  Lake Elsinore|Lake Forest|Lake Havasu City|Lake in the Hills|Lake Jackson|Lake Oswego|Lake Stevens|Lake Wales|Lake Worth|Lake Zurich|Lakeland|Lakeville|Lakewood
  Lampeter|Lanark|Lancaster|Landover|Langford|Lansdale|Laramie|Larbert|Laredo|Largs|Larkhall|Larne|Las Cruces|Latrobe|Lauderdale Lakes|Lauderhill|Laughlin|Launceston
  Laurinburg|Lawndale|Lawrenceville|Lawton|Layton|Le Mars|League City|Leamington|Leamington Spa|Leatherhead|Leavenworth|Leawood|Lebanon|Leduc|Lee's Summit|Leesburg
  Leesville|Lehi|Lehigh Acres|Leighton Buzzard|Leixlip|Lemon Grove|Lemoore|Lenexa|Lenoir|Leominster|Lerwick|Letchworth|Lethbridge|Letterkenny|Lévis|Levittown|Lewes
  Lewisburg|Lewiston|Lewistown|Lewisville|Lexington|Leyland|Libertyville|Lichfield|Lihue|Limavady|Limerick|Lincoln Park|Lindenhurst|Linlithgow|Lino Lakes|Lisburn|Liskeard
  Lismore|Listowel|Littlehampton|Littleton|Livermore|Livingston|Livonia|Llandrindod Wells|Llandudno|Llanelli|Llanfair|Llangollen|Llantrisant|Lloydminster|Lochgelly
  Lockerbie|Lockport|Lodi|Logansport|Loma Linda|Lomita|Lompoc|Londonderry|Lone Tree|Longford|Longmont|Longueuil|Longview|Lorain|Los Alamitos|Los Alamos|Los Banos
  Los Gatos|Los Lunas|Lossiemouth|Loughborough|Loughrea|Loughton|Louisville|Louth|Loveland|Loves Park|Lowestoft|Ludington|Ludlow|Lufkin|Lumberton|Lurgan|Lutherville|Luton
  Lynbrook|Lynchburg|Lynnwood|Lynwood|Lytham St Annes|Mablethorpe|Macclesfield|Machesney Park|Mackay|Macomb|Macon|Macroom|Madison Heights|Madisonville|Maesteg|Magherafelt
  Maghull|Magog|Mahwah|Maidenhead|Maidstone|Maitland|Malahide|Maldon|Malibu|Maltby|Malton|Mamaroneck|Mammoth Lakes|Manassas|Mandan|Mandeville|Mandurah|Manhattan Beach
  Manistee|Manitowoc|Mankato|Mansfield|Manteca|Manukau|Maple Grove|Maple Heights|Maple Ridge|Maple Valley|Maplewood|Marana|Marble Falls|Marblehead|Mareeba|Margate
  Maricopa|Marinette|Market Drayton|Market Harborough|Market Rasen|Markham|Marlborough|Marlow|Maroochydore|Marquette|Marrero|Marshalltown|Marshfield|Martinsburg
  Martinsville|Maryborough|Maryport|Marysville|Maryville|Mascouche|Massapequa|Massena|Massillon|Masterton|Matamata|Matane|Matlock|Matthews|Mattoon|Mauldin|Maumee|Maumelle
  Mayfield Heights|Maynooth|Maywood|McAlester|McAllen|McComb|McCook|McDonough|McHenry|McKeesport|McKinney|McLean|McMinnville|McPherson|Meadville|Mebane|Mechanicsville
  Medford|Melbourne Beach|Melksham|Melrose|Melrose Park|Melton|Melton Mowbray|Menasha|Menifee|Menlo Park|Menominee|Menomonee Falls|Menomonie|Mequon|Merced|Mercer Island
  Meriden|Merrillville|Merrimack|Merthyr Tydfil|Metairie|Methil|Methuen|Mexborough|Miami Beach|Miami Gardens|Miamisburg|Michigan City|Middlebury|Middlesboro|Middlesbrough
  Middleton|Middletown|Midleton|Midlothian|Midvale|Midwest City|Mildenhall|Mildura|Milford|Milford Haven|Mililani|Millburn|Millcreek|Milledgeville|Millinocket|Millville
  Milngavie|Milpitas|Milton Keynes|Milwaukie|Minehead|Mineola|Mineral Wells|Minnetonka|Minot|Miramar|Miramichi|Mirfield|Mishawaka|Mission Viejo|Missoula|Missouri City
  Mitcham|Mitchelstown|Moberly|Moline|Monaghan|Monasterevin|Moncton|Monessen|Monmouth|Monroeville|Monrovia|Monsey|Montclair|Montebello|Monterey|Monterey Park|Montpelier
  Montrose|Moorestown|Mooresville|Moorhead|Moorpark|Moose Jaw|Moosic|Moranbah|Morecambe|Moree|Moreno Valley|Morgan City|Morgan Hill|Morganton|Morgantown|Morley|Mornington
  Morpeth|Morristown|Morrisville|Morwell|Moscow|Moses Lake|Motherwell|Moultrie|Moundsville|Mount Airy|Mount Barker|Mount Clemens|Mount Gambier|Mount Isa|Mount Juliet
  Mount Kisco|Mount Laurel|Mount Pearl|Mount Pleasant|Mount Prospect|Mount Vernon|Mountain Ash|Mountain Home|Mountain View|Mountlake Terrace|Mountmellick|Mukilteo
  Mullingar|Muncie|Mundelein|Murfreesboro|Murray Bridge|Murrieta|Muscatine|Muskego|Muskegon|Muskogee|Musselburgh|Myrtle Beach|Naas|Nacogdoches|Nailsea|Nairn|Nambour|Nampa
  Nanaimo|Nanticoke|Nantucket|Nantwich|Naperville|Napier|Naples|Narragansett|Nashua|Natchez|Natchitoches|Natick|National City|Naugatuck|Navan|Nebraska City|Needham|Neenah
  Nenagh|Neosho|Nepean|Neston|Newark-on-Trent|Newberg|Newberry|Newbridge|Newburgh|Newbury|Newburyport|Newcastle upon Tyne|Newcastle-under-Lyme|Newhaven|Newington
  Newmarket|Newnan|Newport|Newport Beach|Newport News|Newport Pagnell|Newquay|Newry|Newton Abbot|Newton Aycliffe|Newton Mearns|Newton-le-Willows|Newtown|Newtownabbey
  Newtownards|Niagara Falls|Niagara-on-the-Lake|Nicholasville|Niles|Nixa|Noblesville|Nogales|Noosa|Norcross|Norfolk|Normanton|Norristown|Northallerton|Northampton
  Northbrook|Northfield|Northglenn|Northport|Northville|Northwich|Novato|Nowra|Nuneaton|Nutley|O'Fallon|Oak Creek|Oak Forest|Oak Harbor|Oak Lawn|Oak Park|Oak Ridge
  Oakdale|Oakham|Oakville|Oamaru|Oban|Ocala|Oceanside|Ocoee|Oconomowoc|Odenton|Ogallala|Ogdensburg|Oil City|Ojai|Okeechobee|Okehampton|Okemos|Okmulgee|Okotoks|Olathe
  Oldham|Olean|Olney|Olympia|Omagh|Onalaska|Oneida|Oneonta|Opelika|Opelousas|Orangeburg|Orangeville|Oregon City|Orem|Orillia|Orinda|Orland Park|Orléans|Ormond Beach
  Ormskirk|Oro Valley|Oroville|Oshawa|Oshkosh|Oskaloosa|Ossett|Ossining|Oswego|Oswestry|Otley|Ottumwa|Overland Park|Oviedo|Owasso|Owatonna|Owen Sound|Owensboro|Owosso
  Oxnard|Oxon Hill|Oxted|Ozark|Pacifica|Paducah|Pahrump|Paignton|Paihia|Painesville|Paisley|Pakenham|Palatka|Palestine|Palm Bay|Palm Beach|Palm Coast|Palm Desert
  Palm Harbor|Palm Springs|Palmdale|Palmerston|Palmerston North|Palo Alto|Palos Verdes Estates|Panama City|Papakura|Papillion|Paradise Valley|Paragould|Paramus
  Paraparaumu|Parkersburg|Parksville|Parkville|Parma|Parramatta|Parsippany|Pasadena|Pascagoula|Pasco|Paso Robles|Passage West|Passaic|Patchogue|Pawtucket|Payson
  Peacehaven|Peachtree City|Pearl City|Pearland|Peebles|Peekskill|Pekin|Pella|Pembroke|Pembroke Dock|Pembroke Pines|Penarth|Pendleton|Penicuik|Penistone|Penrith|Pensacola
  Penticton|Penzance|Peoria|Perris|Perry Hall|Perrysburg|Pershore|Perth|Perth Amboy|Petaluma|Petawawa|Peterborough|Peterhead|Peterlee|Petersburg|Petersfield|Petoskey
  Pflugerville|Pharr|Phenix City|Phillipsburg|Phoenixville|Pico Rivera|Pikesville|Pikeville|Pine Bluff|Pinehurst|Pinellas Park|Pinole|Piqua|Piscataway|Pismo Beach
  Pitlochry|Pittsburg|Pittsfield|Pittston|Placerville|Plainfield|Plainview|Plant City|Platteville|Plattsburgh|Pleasant Grove|Pleasant Hill|Pleasant Prairie|Pleasanton
  Pleasantville|Plympton|Pocatello|Pocklington|Pointe-Claire|Pomona|Pompano Beach|Ponca City|Pontefract|Pontiac|Pontypool|Pontypridd|Poplar Bluff|Poquoson|Porirua
  Portadown|Portage la Prairie|Portales|Portarlington|Porterville|Porthcawl|Porthmadog|Portishead|Portlaoise|Portmarnock|Portree|Portrush|Portslade|Portstewart|Potomac
  Pottstown|Pottsville|Poughkeepsie|Poulton-le-Fylde|Poway|Powell River|Prairie Village|Prattville|Prescot|Prescott|Prescott Valley|Presque Isle|Prestatyn|Preston
  Prestonpans|Prestwich|Prestwick|Prince Albert|Prince George|Prince Rupert|Princeton|Provincetown|Provo|Pudsey|Pueblo|Pukekohe|Pulaski|Pullman|Punta Gorda|Puyallup
  Pwllheli|Queanbeyan|Québec City|Queen Creek|Queensferry|Queenstown|Quesnel|Quinte West|Racine|Radcliff|Radcliffe|Radford|Radstock|Rahway|Rainham|Ramsbottom|Ramsgate
  Rancho Cordova|Rancho Cucamonga|Rancho Mirage|Rancho Palos Verdes|Rancho Santa Margarita|Randallstown|Rangiora|Rantoul|Rapid City|Rathfarnham|Rawlins|Rawtenstall
  Raytown|Red Deer|Red Wing|Redcar|Redcliffe|Redditch|Redford|Redhill|Redlands|Redmond|Redondo Beach|Redruth|Redwood City|Reedley|Rehoboth Beach|Reidsville|Reigate
  Reisterstown|Renfrew|Rensselaer|Renton|Repentigny|Reston|Retford|Rexburg|Reynoldsburg|Rhinelander|Rhondda|Rhyl|Rialto|Richfield|Richland|Richland Hills|Richmond Hill
  Rickmansworth|Ridgecrest|Ridgefield|Ridgeland|Ridgewood|Rimouski|Ringwood|Rio Rancho|Ripley|River Falls|Riverhead|Riverton|Riviera Beach|Rivière-du-Loup|Roanoke
  Roanoke Rapids|Rochdale|Rochester Hills|Rock Hill|Rock Springs|Rockford|Rockhampton|Rockingham|Rocklin|Rockport|Rockville|Rockville Centre|Rockwall|Rocky Mount
  Rocky River|Rohnert Park|Rolla|Rolleston|Rolling Meadows|Romeoville|Romford|Romsey|Romulus|Ronkonkoma|Roosevelt|Roscommon|Roscrea|Roseburg|Roselle|Rosemead|Rosemount
  Roseville|Ross-on-Wye|Roswell|Rosyth|Rotherham|Rothesay|Rothwell|Rotorua|Rouyn-Noranda|Rowland Heights|Rowlett|Rowley Regis|Royal Oak|Royal Palm Beach|Royston|Royton
  Ruidoso|Ruislip|Runcorn|Rushden|Russellville|Ruston|Rutherglen|Ruthin|Rutland|Ryde|Saanich|Saco|Safford|Saffron Walden|Saginaw|Saguenay|Sahuarita|Saint Charles
  Saint Clair Shores|Saint Cloud|Saint George|Saint John|Saint Joseph|Saint Louis Park|Saint Peters|Saint-Eustache|Saint-Hyacinthe|Saint-Jean-sur-Richelieu|Saint-Jérôme
  Salaberry-de-Valleyfield|Salford|Salida|Salina|Salinas|Salisbury|Saltash|Saltcoats|Sammamish|San Angelo|San Benito|San Bernardino|San Bruno|San Carlos|San Clemente
  San Dimas|San Fernando|San Gabriel|San Jacinto|San Juan|San Leandro|San Lorenzo|San Luis Obispo|San Marcos|San Mateo|San Pablo|San Rafael|San Ramon|Sandbach|Sandown
  Sandpoint|Sandringham|Sandusky|Sandy Springs|Sanford|Santa Barbara|Santa Clara|Santa Clarita|Santa Cruz|Santa Fe|Santa Maria|Santa Monica|Santa Paula|Santa Rosa|Santee
  Sapulpa|Saranac Lake|Sarasota|Saratoga|Saratoga Springs|Sarnia|Sartell|Saugus|Sauk Rapids|Sault Ste. Marie|Sayreville|Scarborough|Scarsdale|Schaumburg|Schenectady
  Schererville|Schertz|Scotts Valley|Scottsbluff|Scottsboro|Scunthorpe|Seaford|Seagoville|Seaham|Seal Beach|Searcy|SeaTac|Sebastopol|Secaucus|Sedalia|Sedgefield|Sedona
  Seguin|Selby|Selkirk|Seneca|Sept-Îles|Sequim|Sevenoaks|Severna Park|Sevierville|Shaker Heights|Shakopee|Shamokin|Shanklin|Shawinigan|Shawnee|Sheboygan|Shelbyville
  Shellharbour|Shepparton|Shepperton|Shepton Mallet|Sherborne|Sherbrooke|Sheridan|Sherwood Park|Shipley|Shoreham-by-Sea|Shoreview|Shreveport|Shrewsbury|Sidcup|Sidmouth
  Sierra Vista|Sikeston|Siloam Springs|Simi Valley|Simpsonville|Simsbury|Sioux City|Sitka|Sittingbourne|Skegness|Skelmersdale|Skerries|Skibbereen|Skipton|Skokie|Skowhegan
  Sleaford|Slidell|Sligo|Smethwick|Smithtown|Smyrna|Snellville|Snohomish|Solana Beach|Soldotna|Solihull|Solon|Somerset|Somerville|Sorel-Tracy|Southall|Southaven
  Southend-on-Sea|Southern Pines|Southfield|Southgate|Southington|Southlake|Southport|Southwold|Spanish Fork|Spartanburg|Spennymoor|Spokane Valley|Springdale|Springville
  Spruce Grove|St Albans|St Andrews|St Helens|St. Albans|St. Albert|St. Augustine|St. Catharines|St. Charles|St. Cloud|St. John's|St. Johnsbury|St. Matthews
  St. Petersburg|St. Thomas|Stafford|Staines|Stalybridge|Stamford|Stanford-le-Hope|Starkville|Statesboro|Statesville|Staunton|Staveley|Steamboat Springs|Steinbach
  Stenhousemuir|Stephenville|Sterling Heights|Steubenville|Stevenage|Stevens Point|Stevenston|Stillwater|Stirling|Stockbridge|Stockport|Stockton-on-Tees|Stoke-on-Trent
  Stonecrest|Stoneham|Stonehaven|Storm Lake|Stornoway|Stouffville|Stoughton|Stourbridge|Stowe|Stowmarket|Strabane|Stranraer|Stratford|Stratford-upon-Avon|Strathcona
  Streamwood|Strongsville|Stroud|Stroudsburg|Sturgeon Bay|Sturgis|Sudbury|Suffolk|Sugar Land|Suisun City|Sulphur Springs|Summerside|Summerville|Sumter|Sunbury|Sunderland
  Sunnyside|Sunnyvale|Surbiton|Susanville|Sutton Coldfield|Sutton-in-Ashfield|Suwanee|Swadlincote|Swanage|Swanley|Sweetwater|Swindon|Swinton|Sylacauga|Syosset|Tahlequah
  Takapuna|Takoma Park|Talladega|Tallaght|Tamarac|Tamworth|Taree|Tarpon Springs|Tarrytown|Taunton|Taupo|Tauranga|Tavares|Tavistock|Taylorsville|Teaneck|Teddington
  Tehachapi|Teignmouth|Telford|Temecula|Templemore|Tenby|Terre Haute|Terrebonne|Tewkesbury|Tewksbury|Texarkana|Texas City|Thame|Thatcham|Thetford|Thetford Mines|Thibodaux
  Thief River Falls|Thomasville|Thornaby|Thornbury|Thornton|Thornton-Cleveleys|Thousand Oaks|Thousand Palms|Thunder Bay|Thurles|Thurso|Tiffin|Tifton|Tigard|Tillamook
  Tillsonburg|Timaru|Timmins|Tinley Park|Tipperary|Titusville|Tiverton|Todmorden|Tokoroa|Tomball|Toms River|Tonawanda|Tonbridge|Tonopah|Tonypandy|Tooele|Toowong|Topeka
  Torquay|Torrance|Torrington|Totnes|Totton|Townsville|Towson|Tralee|Tramore|Tranent|Traralgon|Traverse City|Tredegar|Treorchy|Tring|Trois-Rivières|Trotwood|Troutdale
  Trowbridge|Truckee|Trumbull|Truro|Trussville|Truth or Consequences|Tualatin|Tuam|Tubbercurry|Tucumcari|Tukwila|Tulare|Tullahoma|Tullamore|Tumwater|Tunbridge Wells
  Tupelo|Turlock|Tuscaloosa|Tuskegee|Tustin|Tweed Heads|Twentynine Palms|Twickenham|Twin Falls|Tynemouth|Uckfield|Ukiah|Ulladulla|Ullapool|Ulverston|Unalaska|Union City
  Uniondale|Uniontown|Universal City|University City|Urbana|Urbandale|Utica|Utqiagvik|Uttoxeter|Uvalde|Uxbridge|Vacaville|Val-d'Or|Valdez|Valdosta|Vallejo|Valparaiso
  Vandalia|Varennes|Vaudreuil-Dorion|Vaughan|Venice|Ventnor|Ventura|Vernon Hills|Vero Beach|Verwood|Vestavia Hills|Vicksburg|Victor Harbor|Victoriaville|Victorville
  Vidalia|Viewpark|Villa Park|Vincennes|Visalia|Wabash|Waco|Wadsworth|Wagga Wagga|Wahiawa|Wahpeton|Waikanae|Wailuku|Waimea|Waipahu|Waitakere|Wake Forest|Wakefield
  Walla Walla|Wallasey|Wallingford|Wallsend|Walnut Creek|Walsall|Waltham|Walton-on-Thames|Wanaka|Wangaratta|Wantage|Wareham|Warminster|Warner Robins|Warragul|Warrenpoint
  Warrensburg|Warrenton|Warrington|Warrnambool|Warsaw|Wasaga Beach|Wasilla|Watauga|Waterbury|Waterford|Waterloo|Waterlooville|Watertown|Waterville|Watervliet|Watford
  Wath upon Dearne|Watsonville|Waukee|Waukegan|Waukesha|Wausau|Wauwatosa|Waverly|Waxahachie|Waycross|Waynesboro|Waynesville|Weatherford|Webb City|Webster Groves
  Wednesbury|Wednesfield|Weirton|Welland|Wellesley|Wellingborough|Wells-next-the-Sea|Welshpool|Welwyn Garden City|Wembley|Wenatchee|Wentzville|Werribee|Weslaco
  Wesley Chapel|Westborough|Westbrook|Westerville|Westfield|Westford|Westhoughton|Westlake|Westminster|Westmont|Westmount|Weston|Weston-super-Mare|Westport|Wetaskiwin
  Wetherby|Wethersfield|Wexford|Weyburn|Weymouth|Whakatāne|Whanganui|Whangarei|Wheat Ridge|Wheaton|Whitby|Whitchurch|Whitefish Bay|Whitehaven|Whitehorse|Whitley Bay
  Whitstable|Whittier|Whyalla|Wichita Falls|Wickenburg|Wickford|Wicklow|Widnes|Wigan|Wildomar|Wildwood|Wilkes-Barre|Wilkinsburg|Willenhall|Williams Lake|Williamsburg
  Williamsport|Willimantic|Willingboro|Williston|Willmar|Willoughby|Wilmette|Wilmington|Wilmslow|Wilsonville|Wilton Manors|Wimborne|Winchester|Windermere|Windham|Windsor
  Winnemucca|Winnetka|Winooski|Winsford|Winston-Salem|Winthrop|Wisbech|Wisconsin Dells|Wisconsin Rapids|Wishaw|Witham|Witney|Woburn|Wodonga|Woking|Wokingham|Wollongong
  Wolverhampton|Wombwell|Wonthaggi|Woodbridge|Woodburn|Woodbury|Woodford|Woodinville|Woodridge|Woonsocket|Wooster|Workington|Worksop|Worsley|Worthing|Worthington|Wrexham
  Wyandotte|Wylie|Wymondham|Wyong|Wytheville|Yakima|Yankton|Yarmouth|Yarrawonga|Yate|Yazoo|Yazoo City|Yeadon|Yellowknife|Yeovil|Yeppoon|Yonkers|Yorba Linda|Yorkton
  Yorktown Heights|Youghal|Youngstown|Ypsilanti|Yreka|Ystradgynlais|Yuba City|Yucaipa|Yucca Valley|Yuma|Zanesville|Zephyrhills|Zionsville
  Aalen|Achern|Adelebsen|Ahaus|Ahlen|Ahrensburg|Ahrensfelde|Aichach|Albstadt|Alfeld|Alfter|Alsdorf|Alsfeld|Altdorf|Altena|Altenburg|Altenstadt|Altlandsberg|Altona
  Altötting|Alzenau|Alzey|Amberg|Amorbach|Andernach|Angermünde|Annaberg-Buchholz|Annweiler|Ansbach|Aplerbeck|Apolda|Arnsberg|Arnstadt|Arolsen|Artern|Aschersleben|Asperg
  Attendorn|Aue-Bad Schlema|Augustdorf|Aurich|Babelsberg|Babenhausen|Backnang|Bad Abbach|Bad Aibling|Bad Arolsen|Bad Belzig|Bad Bentheim|Bad Berka|Bad Berleburg
  Bad Bevensen|Bad Blankenburg|Bad Bramstedt|Bad Breisig|Bad Brückenau|Bad Buchau|Bad Camberg|Bad Cannstatt|Bad Doberan|Bad Driburg|Bad Düben|Bad Dürkheim|Bad Dürrheim
  Bad Elster|Bad Ems|Bad Endorf|Bad Essen|Bad Frankenhausen|Bad Freienwalde|Bad Friedrichshall|Bad Füssing|Bad Gandersheim|Bad Godesberg|Bad Griesbach|Bad Grönenbach
  Bad Harzburg|Bad Herrenalb|Bad Hersfeld|Bad Honnef|Bad Iburg|Bad Karlshafen|Bad Kissingen|Bad König|Bad Königshofen|Bad Kötzting|Bad Kreuznach|Bad Krozingen|Bad Laasphe
  Bad Langensalza|Bad Lauchstädt|Bad Lausick|Bad Lauterberg|Bad Liebenwerda|Bad Liebenzell|Bad Lippspringe|Bad Lobenstein|Bad Marienberg|Bad Mergentheim|Bad Münder
  Bad Münstereifel|Bad Muskau|Bad Nauheim|Bad Nenndorf|Bad Neuenahr-Ahrweiler|Bad Neustadt an der Saale|Bad Oeynhausen|Bad Oldesloe|Bad Orb|Bad Pyrmont|Bad Rappenau
  Bad Reichenhall|Bad Rothenfelde|Bad Saarow|Bad Sachsa|Bad Säckingen|Bad Salzdetfurth|Bad Salzuflen|Bad Salzungen|Bad Saulgau|Bad Schandau|Bad Schönborn|Bad Schussenried
  Bad Schwalbach|Bad Schwartau|Bad Segeberg|Bad Sobernheim|Bad Soden|Bad Sooden-Allendorf|Bad Staffelstein|Bad Sulza|Bad Tölz|Bad Urach|Bad Vilbel|Bad Waldsee|Bad Wiessee
  Bad Wildbad|Bad Wildungen|Bad Wilsnack|Bad Wimpfen|Bad Windsheim|Bad Wörishofen|Bad Wurzach|Bad Zwesten|Bad Zwischenahn|Baden-Baden|Baesweiler|Baiersbronn|Balingen
  Balve|Bargteheide|Barmbek|Barmstedt|Barntrup|Barsbüttel|Barsinghausen|Bassum|Baunatal|Bebra|Beckum|Bedburg|Bedburg-Hau|Beelitz|Beeskow|Bendorf|Benrath|Bensheim
  Berchtesgaden|Bergedorf|Bergen auf Rügen|Bergheim|Bergisch Gladbach|Bergkamen|Bergneustadt|Bernau|Bernau bei Berlin|Bernburg|Bernkastel|Bernkastel-Kues|Besigheim
  Betzdorf|Beuel|Beverungen|Bexbach|Biberach|Biebrich|Biedenkopf|Biesdorf|Bietigheim-Bissingen|Billerbeck|Billstedt|Bingen|Bingen am Rhein|Birkenfeld|Birkenwerder
  Bischofsheim|Bischofswerda|Bitburg|Bitterfeld|Blankenburg|Blankenese|Blankenfelde-Mahlow|Blankenhain|Blasewitz|Blaubeuren|Blaustein|Blieskastel|Blomberg|Blumenthal
  Bobingen|Böblingen|Bocholt|Bockenem|Bockenheim|Bogenhausen|Boizenburg|Bönen|Bönnigheim|Boppard|Bordesholm|Borken|Borna|Bornheim|Bösel|Bovenden|Brackel|Brackenheim
  Brake an der Unterweser|Brakel|Bramsche|Brannenburg|Bredstedt|Breisach|Breisach am Rhein|Bremervörde|Bretten|Brilon|Britz|Bruchsal|Brüggen|Brühl|Brunsbüttel
  Buchen im Odenwald|Buchholz in der Nordheide|Buchloe|Bückeburg|Büdelsdorf|Büdingen|Buer|Bühl|Bünde|Burbach|Büren|Burg bei Magdeburg|Burgau|Burghausen|Burglengenfeld
  Burgstädt|Burgwedel|Burladingen|Burscheid|Büsum|Butzbach|Bützow|Buxheim|Buxtehude|Calau|Calbe|Calw|Castrop-Rauxel|Cham|Charlottenburg|Chorweiler|Clausthal
  Clausthal-Zellerfeld|Cloppenburg|Coburg|Coesfeld|Connewitz|Coswig|Crailsheim|Cremlingen|Crimmitschau|Crivitz|Cronenberg|Dachau|Dahlwitz-Hoppegarten|Dannenberg
  Dautphetal|Degerloch|Delbrück|Delitzsch|Delmenhorst|Demmin|Denkendorf|Denzlingen|Dessau-Roßlau|Dieburg|Diepholz|Diez an der Lahn|Dillenburg|Dillingen
  Dillingen an der Donau|Dingolfing|Dinkelsbühl|Dippoldiswalde|Dissen am Teutoburger Wald|Ditzingen|Döbeln|Doberlug-Kirchhain|Donaueschingen|Donauwörth|Donzdorf|Dörentrup
  Dorfen|Dormagen|Dornhan|Dornstadt|Dornstetten|Dorsten|Dossenheim|Drebkau|Dreieich|Drensteinfurt|Drolshagen|Duderstadt|Dülmen|Düren|Eberbach|Ebersbach
  Ebersbach an der Fils|Ebersberg|Eberswalde|Eckernförde|Edewecht|Egelsbach|Eggenfelden|Eggesin|Ehingen|Ehrenfeld|Ehringshausen|Eichstätt|Eilenburg|Eimsbüttel|Einbeck
  Eisenach|Eisenberg|Eisenhüttenstadt|Eislingen|Eitorf|Elberfeld|Ellwangen|Elmshorn|Elsdorf|Elsfleth|Elsterwerda|Elstra|Eltville|Elze|Emmendingen|Emmerich
  Emmerich am Rhein|Emsdetten|Emstek|Endingen am Kaiserstuhl|Engelskirchen|Ennepetal|Ennigerloh|Ense|Eppelborn|Eppelheim|Eppendorf|Eppingen|Eppstein|Erbach
  Erbach im Odenwald|Erding|Erftstadt|Ergolding|Erkelenz|Erkner|Erkrath|Erlensee|Erwitte|Eschborn|Eschenbach|Eschwege|Eschweiler|Espelkamp|Esslingen am Neckar|Ettenheim
  Ettlingen|Euskirchen|Eutin|Everswinkel|Extertal|Falkensee|Falkenstein|Fechenheim|Fehmarn|Fellbach|Feuchtwangen|Feuerbach|Filderstadt|Finkenwerder|Finnentrop
  Finsterwalde|Flöha|Flörsheim|Forchheim|Forst in der Lausitz|Frankenberg|Frankenthal|Freiburg im Breisgau|Freilassing|Freising|Freital|Freudenberg|Freudenstadt|Freyung
  Fridingen|Friedberg|Friedberg in Bayern|Friedenau|Friedrichsdorf|Friedrichshain|Friedrichsthal|Friesoythe|Fritzlar|Fröndenberg|Fuldatal|Fürstenau|Fürstenfeldbruck
  Fürstenwalde|Furtwangen|Füssen|Gaggenau|Gaildorf|Gaimersheim|Ganderkesee|Garbsen|Garching|Gardelegen|Garmisch-Partenkirchen|Gauting|Geesthacht|Geestland|Gehrden
  Geilenkirchen|Geisenheim|Geislingen|Geislingen an der Steige|Geldern|Geltendorf|Gemünden|Gemünden am Main|Genthin|Georgsmarienhütte|Geretsried|Gerlingen|Germering
  Germersheim|Gernsbach|Gernsheim|Gerolstein|Gerolzhofen|Gerresheim|Gersthofen|Gescher|Geseke|Gevelsberg|Giengen|Giengen an der Brenz|Giesing|Gifhorn|Gilching|Gladbeck
  Gladenbach|Glauchau|Glinde|Glückstadt|Goch|Gohlis|Göppingen|Goslar|Gotha|Gräfelfing|Grafenau|Grafing|Grafing bei München|Gransee|Grefrath|Greiz|Greven|Grevenbroich
  Griesheim|Grimma|Gröbenzell|Gronau|Gröpelingen|Groß-Gerau|Groß-Umstadt|Groß-Zimmern|Großbeeren|Großenhain|Großenkneten|Großhadern|Großostheim|Großräschen|Grünau
  Grünberg|Grünstadt|Grünwald|Guben|Gudensberg|Gummersbach|Günzburg|Gunzenhausen|Güstrow|Haag in Oberbayern|Hagenow|Haibach|Haidhausen|Haiger|Haigerloch|Hainburg
  Halberstadt|Haldensleben|Halle (Saale)|Halle an der Saale|Halle in Westfalen|Haltern|Haltern am See|Halver|Hameln|Hamm in Westfalen|Hamminkeln|Handewitt
  Hannoversch Münden|Harburg|Haren an der Ems|Harsewinkel|Haselünne|Haslach|Hasloh|Haßfurt|Haßloch|Hattersheim|Hattingen|Hauzenberg|Havelberg|Havixbeck|Hechingen
  Heide in Holstein|Heidenau|Heidenheim|Heidenheim an der Brenz|Heilbad Heiligenstadt|Heiligenhafen|Heiligenhaus|Heilsbronn|Heinsberg|Hellersdorf|Helmstedt|Hemau
  Hemelingen|Hemer|Hemmingen|Hemsbach|Hennef|Henstedt-Ulzburg|Heppenheim|Herbolzheim|Herborn|Herbrechtingen|Herdecke|Heringsdorf|Hermsdorf|Herrenberg|Hersbruck|Herxheim
  Herzberg am Harz|Herzogenaurach|Herzogenrath|Hessisch Lichtenau|Hessisch Oldendorf|Hettstedt|Heubach|Heusenstamm|Heusweiler|Hiddenhausen|Hilchenbach|Hildburghausen
  Hilden|Hilpoltstein|Hirschaid|Höchberg|Hochheim|Hochheim am Main|Höchstadt an der Aisch|Hockenheim|Hofgeismar|Hofheim|Hofheim am Taunus|Hohen Neuendorf|Hohenems
  Hohenmölsen|Hohenschönhausen|Hohenstein-Ernstthal|Holzgerlingen|Holzkirchen|Holzminden|Holzwickede|Homberg|Homberg an der Efze|Homburg|Hörde|Hörstel|Hosenfeld|Hövelhof
  Höxter|Hoyerswerda|Hückeswagen|Hüfingen|Hüllhorst|Hünfeld|Hünxe|Hürth|Husum|Ibbenbüren|Idar-Oberstein|Idstein|Illertissen|Illingen|Ilmenau|Ilsede|Ilsenburg|Immenstadt
  Ingelfingen|Ingelheim|Isernhagen|Ismaning|Isny|Isny im Allgäu|Isselburg|Issum|Itzehoe|Jena-Lobeda|Jessen|Jever|Jork|Jüchen|Jülich|Jüterbog|Kaarst|Kaiserswerth|Kalkar
  Kalletal|Kaltenkirchen|Kamenz|Kamp-Lintfort|Kandel|Kappeln|Karben|Karlsbad|Karlsfeld|Karlstadt|Kassel-Wilhelmshöhe|Kastel|Kastellaun|Kaufbeuren|Kaufungen|Kaulsdorf|Kehl
  Kelheim|Kelkheim|Kellinghusen|Kelsterbach|Kempen|Kempten (Allgäu)|Kempten im Allgäu|Kenzingen|Kerpen|Ketsch|Kettwig|Kevelaer|Kierspe|Kirchhain|Kirchheim
  Kirchheim unter Teck|Kirchheimbolanden|Kirchhundem|Kirchlengern|Kirchseeon|Kirchzarten|Kirkel|Kitzingen|Klein-Winternheim|Kleinmachnow|Kleinostheim|Kleve|Klingenthal
  Klotzsche|Kolbermoor|Köln-Porz|Köngen|Königs Wusterhausen|Königsbrunn|Königslutter|Königstein|Königstein im Taunus|Königswinter|Köpenick|Korbach|Korntal-Münchingen
  Kornwestheim|Korschenbroich|Köthen|Kranenburg|Krefeld-Uerdingen|Kremmen|Kreuzau|Kreuzberg|Kreuztal|Kriftel|Kronach|Kronberg|Kronshagen|Kropp|Krumbach|Kühlungsborn
  Kulmbach|Künzelsau|Kuppenheim|Kürten|Kusel|Kyritz|Laatzen|Ladenburg|Lahnstein|Lahr|Lahr im Schwarzwald|Laim|Lampertheim|Landau|Landau in der Pfalz|Landsberg
  Landsberg am Lech|Landstuhl|Langelsheim|Langen in Hessen|Langenau|Langendreer|Langenfeld|Langenhagen|Langenselbold|Langenzenn|Langerwehe|Lankwitz|Lappersdorf|Laubach
  Lauchhammer|Lauda-Königshofen|Lauenburg|Lauf an der Pegnitz|Laufen an der Salzach|Laufenburg|Lauffen am Neckar|Laupheim|Lauterbach|Lauterecken|Lebach|Leegebruch|Lehmen
  Lehrte|Leichlingen|Leinefelde-Worbis|Leinfelden|Leinfelden-Echterdingen|Lemförde|Lemgo|Lengede|Lengerich|Lenggries|Lennestadt|Leonberg|Leopoldshöhe|Lesum|Letmathe|Leuna
  Leutkirch|Lichtenau|Lichtenfels|Lichtenrade|Lichterfelde|Lilienthal|Limbach|Limbach-Oberfrohna|Limburg an der Lahn|Limburgerhof|Lindau|Linden-Limmer|Lindenfels
  Lindenthal|Lindlar|Lingen|Lingen (Ems)|Linkenheim-Hochstetten|Linnich|Lippetal|Lippstadt|Löbau|Lohfelden|Lohmar|Lohr|Lohr am Main|Lokstedt|Lollar|Lörrach|Loschwitz
  Loxstedt|Lübbecke|Lübben|Lübbenau|Lübtheen|Lüchow|Luckenwalde|Lüdenscheid|Lüdinghausen|Ludwigsfelde|Ludwigshafen am Rhein|Ludwigshafen-Oggersheim|Ludwigslust|Lügde
  Lünen|Lutherstadt Wittenberg|Mahlsdorf|Mainaschaff|Mainburg|Maintal|Malchin|Malchow|Malente|Malsch|Manching|Mannheim-Neckarau|Marbach|Marbach am Neckar|Marienberg
  Mariendorf|Marienfelde|Marienheide|Markdorf|Markgröningen|Markkleeberg|Markranstädt|Marktbreit|Marktheidenfeld|Marktoberdorf|Marktredwitz|Marsberg|Marxloh|Marzahn
  Maulbronn|Mayen|Mechernich|Meckenbeuren|Meckenheim|Meerane|Meerbusch|Meersburg|Meiderich|Meinerzhagen|Meiningen|Meitingen|Meldorf|Mellrichstadt|Melsungen|Menden
  Menden im Sauerland|Mendig|Mengede|Meppen|Mering|Merseburg|Merzenich|Merzig|Meschede|Meßkirch|Mettlach|Mettmann|Metzingen|Meuselwitz|Michelstadt|Miesbach|Milbertshofen
  Miltenberg|Mindelheim|Misburg|Mittweida|Moabit|Möckmühl|Moers|Möhringen|Mölln|Monheim|Monheim am Rhein|Monschau|Montabaur|Moormerland|Moosach|Moosburg
  Moosburg an der Isar|Morbach|Mörfelden-Walldorf|Moringen|Morsbach|Mosbach|Mössingen|Mügeln|Mühlacker|Mühldorf|Mühldorf am Inn|Mühlhausen|Mühlheim am Main|Mühltal
  Mülheim an der Ruhr|Mülheim-Kärlich|Müllheim|Müllrose|Münchberg|Müncheberg|Munderkingen|Münster-Hiltrup|Münstermaifeld|Murnau|Murnau am Staffelsee|Murrhardt|Mutterstadt
  Nabburg|Nagold|Naila|Nastätten|Nauen|Naumburg|Neckargemünd|Neckarsulm|Neheim|Nersingen|Netphen|Nettetal|Neu-Anspach|Neu-Isenburg|Neu-Ulm|Neubiberg|Neubulach
  Neuburg an der Donau|Neuenbürg|Neuenrade|Neufahrn bei Freising|Neuhausen|Neukirchen-Vluyn|Neukölln|Neumarkt|Neumarkt in der Oberpfalz|Neumünster|Neunburg vorm Wald
  Neunkirchen-Seelscheid|Neuötting|Neuruppin|Neusäß|Neustadt am Rübenberge|Neustadt an der Aisch|Neustadt an der Waldnaab|Neustadt bei Coburg|Neustadt in Holstein
  Neustrelitz|Neutraubling|Neuwied|Nidda|Nidderau|Nideggen|Niebüll|Niederkassel|Niederkrüchten|Niedernhausen|Niederrad|Niederzier|Nienburg|Nienburg (Weser)|Niendorf
  Nierstein|Niesky|Nittenau|Nohfelden|Nonnweiler|Nordenham|Norderney|Norderstedt|Nordhausen|Nordhorn|Nordkirchen|Nördlingen|Nordwalde|Nörten-Hardenberg|Northeim|Nottuln
  Nümbrecht|Nürtingen|Nymphenburg|Oberammergau|Oberasbach|Oberderdingen|Oberkassel|Oberkirch|Oberkochen|Obermenzing|Obernburg am Main|Oberndorf am Neckar|Obernkirchen
  Oberschleißheim|Oberstdorf|Oberthal|Obertshausen|Oberursel|Oberviechtach|Ochsenfurt|Ochtrup|Odenthal|Oebisfelde|Oederan|Oelde|Oelsnitz|Oer-Erkenschwick|Oerlinghausen
  Offenbach am Main|Offenburg|Oftersheim|Öhringen|Olbernhau|Olching|Oldenburg|Olfen|Olpe|Olsberg|Oppenau|Oranienbaum-Wörlitz|Oranienburg|Oschatz|Oschersleben|Osterburg
  Osterburken|Ostercappeln|Osterfeld|Osterhofen|Osterholz-Scharmbeck|Osterode|Osterrönfeld|Osterwieck|Ostfildern|Ostrach|Ottensen|Otterndorf|Ottobrunn|Ottweiler|Overath
  Oyten|Pankow|Papenburg|Parchim|Pasewalk|Pasing|Pattensen|Pegnitz|Peine|Peiting|Pelm|Pempelfort|Penig|Penzberg|Perleberg|Petershagen|Pfaffenhofen|Pfaffenhofen an der Ilm
  Pfarrkirchen|Pfinztal|Pfullendorf|Pfullingen|Pfungstadt|Philippsburg|Pieschen|Pinneberg|Pirmasens|Pirna|Plagwitz|Plaidt|Planegg|Plattling|Plau am See|Plettenberg
  Plochingen|Plön|Poppenbüttel|Porta Westfalica|Pößneck|Preetz|Prenzlau|Prenzlauer Berg|Prien|Prien am Chiemsee|Pritzwalk|Prüm|Puchheim|Puderbach|Pulheim|Pulsnitz|Putbus
  Püttlingen|Quakenbrück|Quedlinburg|Querfurt|Quickborn|Quierschied|Rackwitz|Radeberg|Radebeul|Radeburg|Radevormwald|Radolfzell|Raesfeld|Rahden|Rahlstedt|Ramersdorf
  Rangsdorf|Rastatt|Rastede|Rathenow|Ratzeburg|Raunheim|Regenstauf|Reichelsheim|Reichenbach im Vogtland|Reichshof|Reinbek|Reinfeld|Reinheim|Reinickendorf|Rellingen
  Remagen|Remseck|Remshalden|Renchen|Rendsburg|Renningen|Reutte|Rhauderfehn|Rheda-Wiedenbrück|Rhede|Rheinau|Rheinbach|Rheinberg|Rheinböllen|Rheine|Rheinhausen
  Rheinstetten|Rheydt|Rhodt|Ribnitz-Damgarten|Ricklingen|Riedlingen|Riedstadt|Riegelsberg|Rielasingen-Worblingen|Riesa|Rietberg|Rinteln|Ritterhude|Rodalben|Rodenberg
  Rodenkirchen|Rödental|Rödermark|Rodgau|Roding|Rommerskirchen|Ronnenberg|Ronsdorf|Rosbach vor der Höhe|Rosendahl|Rosenheim|Rösrath|Roßdorf|Rotenburg|Rotenburg (Wümme)
  Rotenburg an der Fulda|Rotenburg an der Wümme|Röthenbach an der Pegnitz|Rothenburg ob der Tauber|Rottach-Egern|Rottenburg|Rottenburg am Neckar|Rottweil|Rüdersdorf
  Rüdesheim|Rudolstadt|Rudow|Ruhrort|Rülzheim|Rüsselsheim|Rutesheim|Rüthen|Rüttenscheid|Saalfeld|Saarlouis|Saarwellingen|Sachsenhausen|Saerbeck|Salzhausen|Salzhemmendorf
  Salzkotten|Salzwedel|Sandersdorf-Brehna|Sandhausen|Sangerhausen|Sankt Augustin|Sankt Georgen|Sankt Ingbert|Sankt Peter-Ording|Sankt Wendel|Sarstedt|Sassenberg|Sassnitz
  Schifferstadt|Schiltach|Schkeuditz|Schkopau|Schleiden|Schleiz|Schleswig|Schleusingen|Schloß Holte-Stukenbrock|Schlüchtern|Schlüsselfeld|Schmalkalden|Schmallenberg
  Schmölln|Schneeberg|Schnelsen|Schneverdingen|Schönebeck|Schöneberg|Schöneck|Schönefeld|Schöneiche|Schongau|Schöningen|Schopfheim|Schöppenstedt|Schorndorf|Schortens
  Schramberg|Schriesheim|Schrobenhausen|Schrozberg|Schulzendorf|Schüttorf|Schwabach|Schwabing|Schwäbisch Gmünd|Schwäbisch Hall|Schwabmünchen|Schwaigern|Schwalbach
  Schwalbach am Taunus|Schwalmstadt|Schwalmtal|Schwandorf|Schwanewede|Schwarzenbek|Schwarzenberg|Schwarzenbruck|Schwedt|Schwelm|Schwerte|Schwetzingen|Schwieberdingen
  Seefeld|Seelow|Seelze|Seesen|Seevetal|Sehnde|Selbitz|Seligenstadt|Selm|Sendenhorst|Sendling|Senftenberg|Siegburg|Siegsdorf|Siershahn|Sigmaringen|Simbach am Inn
  Simmerath|Simmern|Sindelfingen|Sinsheim|Sinzig|Soest|Söhlde|Solln|Soltau|Sömmerda|Sonneberg|Sonsbeck|Sontheim|Sonthofen|Sontra|Spaichingen|Spandau|Spenge|Speyer
  Spiesen-Elversberg|Spremberg|Springe am Deister|Sprockhövel|St. Georgen im Schwarzwald|St. Goar|St. Ingbert|St. Peter-Ording|St. Wendel|Stadtallendorf|Stadthagen
  Stadtlohn|Stadtoldendorf|Starnberg|Staßfurt|Stavenhagen|Steglitz|Steinau an der Straße|Steinfurt|Steinhagen|Steinheim|Stemwede|Stendal|Sterkrade|Stockach|Stolberg
  Stollberg|Straelen|Stralendorf|Stralsund|Strausberg|Stuhr|Stutensee|Süderbrarup|Südlohn|Suhl|Suhlendorf|Sulingen|Sülz|Sulz am Neckar|Sulzbach|Sulzbach-Rosenberg|Syke
  Sylt|Tangerhütte|Tangermünde|Tauberbischofsheim|Taucha|Taufkirchen|Taunusstein|Tecklenburg|Tegernsee|Telgte|Teltow|Tempelhof|Templin|Teterow|Tettnang|Thale|Tholey
  Timmendorfer Strand|Tirschenreuth|Titisee|Titisee-Neustadt|Titting|Tittmoning|Töging|Tönisvorst|Tönning|Torgau|Tornesch|Tostedt|Traunreut|Traunstein|Trebbin|Trebur
  Treptow|Treuchtlingen|Treuenbrietzen|Triberg|Trittau|Troisdorf|Trossingen|Trostberg|Trudering|Tübingen-Lustnau|Tuttlingen|Übach-Palenberg|Überlingen|Ueckermünde|Uelzen
  Uerdingen|Uetersen|Uetze|Uffenheim|Uhlenhorst|Ühlingen|Ulrichstein|Unkel|Unterföhring|Unterhaching|Unterschleißheim|Untertürkheim|Usedom|Usingen|Uslar|Vaihingen
  Vaihingen an der Enz|Varel|Vaterstetten|Vechta|Vegesack|Velbert|Vellmar|Velten|Verden|Verden an der Aller|Versmold|Vettweiß|Vienenburg|Viernheim|Viersen|Villingen
  Vilsbiburg|Vilshofen|Visselhövede|Vlotho|Vohenstrauß|Vohwinkel|Volkach|Völklingen|Volksdorf|Vreden|Wachtberg|Wachtendonk|Wadern|Wadersloh|Wadgassen|Waghäusel
  Waging am See|Waiblingen|Wald-Michelbach|Waldbröl|Waldbronn|Walddorfhäslach|Waldenbuch|Waldfeucht|Waldheim|Waldkirch|Waldkirchen|Waldkraiburg|Waldsassen
  Waldshut-Tiengen|Walldorf|Walldürn|Wallenhorst|Walluf|Walsrode|Walsum|Waltershausen|Waltrop|Wandlitz|Wandsbek|Wangen im Allgäu|Wangerland|Wannsee|Wanzleben|Wardenburg
  Warendorf|Warnemünde|Warstein|Wassenberg|Wasserburg|Wasserburg am Inn|Wassertrüdingen|Wasungen|Wathlingen|Wattenscheid|Weener|Weeze|Wegberg|Weida
  Weiden in der Oberpfalz|Weikersheim|Weilburg|Weilerswist|Weilheim|Weilheim in Oberbayern|Weinheim|Weinsberg|Weinstadt|Weißenburg|Weißenfels|Weißenhorn|Weißensee
  Weißwasser|Weiterstadt|Welver|Welzheim|Wendelstein|Wendlingen|Wennigsen|Wentorf|Werdau|Werder an der Havel|Werdohl|Werl|Werlte|Wermelskirchen|Wermsdorf|Wernau
  Werne an der Lippe|Werneck|Werneuchen|Wernigerode|Wertheim|Werther|Wertingen|Wesel|Wesselburen|Wesseling|Westerburg|Westerkappeln|Westerland|Westerstede|Wettenberg
  Wetter an der Ruhr|Weyhe|Wickede|Wiefelstede|Wiehl|Wiesloch|Wiesmoor|Wietmarschen|Wildau|Wildeshausen|Wilhelmsburg|Wilkau-Haßlau|Willich|Wilmersdorf|Wilnsdorf|Wilsdruff
  Windeck|Windsbach|Winnenden|Winnweiler|Winsen|Winsen an der Luhe|Winterberg|Winterhude|Wipperfürth|Wismar|Wittenberg|Wittenberge|Wittenburg|Wittingen|Wittlich|Wittmund
  Wittstock|Witzenhausen|Witzhave|Wolfach|Wolfenbüttel|Wolfhagen|Wolfratshausen|Wolgast|Wolmirstedt|Worpswede|Wörrstadt|Wriezen|Wülfrath|Wunsiedel|Wunstorf|Würselen
  Wurzen|Wusterhausen|Wustermark|Wyk auf Föhr|Xanten|Zehdenick|Zehlendorf|Zeil am Main|Zeitz|Zell an der Mosel|Zella-Mehlis|Zerbst|Zeulenroda-Triebes|Zeuthen|Zirndorf
  Zittau|Zossen|Zschopau|Zuffenhausen|Zülpich|Zusmarshausen|Zweibrücken|Zwenkau|Zwiesel|Zwingenberg|Zwönitz
  Absam|Altheim|Altmünster|Andorf|Ansfelden|Attnang-Puchheim|Axams|Bad Aussee|Bad Bleiberg|Bad Fischau|Bad Gastein|Bad Gleichenberg|Bad Goisern|Bad Hall|Bad Hofgastein
  Bad Ischl|Bad Leonfelden|Bad Radkersburg|Bad Schallerbach|Bad Vöslau|Bad Waltersdorf|Bad Zell|Baden bei Wien|Berndorf|Bischofshofen|Bludenz|Braunau|Braunau am Inn
  Brigittenau|Bruck an der Großglocknerstraße|Bruck an der Leitha|Bruck an der Mur|Brunn am Gebirge|Bürmoos|Deutsch-Wagram|Deutschlandsberg|Döbling|Donaustadt|Ebensee
  Ebenthal|Ebreichsdorf|Eferding|Eggenberg|Eggenburg|Eisenkappel|Eisenstadt|Engerwitzdorf|Enns|Eugendorf|Feldbach|Feldkirchen in Kärnten|Ferlach|Fischamend|Floridsdorf
  Fohnsdorf|Frastanz|Freistadt|Friesach|Frohnleiten|Fulpmes|Fürstenfeld|Gallneukirchen|Gamlitz|Gänserndorf|Gerasdorf|Gleisdorf|Gloggnitz|Gmunden|Gössendorf|Götzis
  Gratkorn|Gratwein|Grieskirchen|Grödig|Groß-Enzersdorf|Gumpoldskirchen|Gunskirchen|Guntramsdorf|Güssing|Haag am Hausruck|Haid bei Ansfelden|Hainburg an der Donau
  Hainfeld|Hallein|Hallstatt|Hard am Bodensee|Hartberg|Heidenreichstein|Hermagor|Hernals|Herzogenburg|Hietzing|Himberg|Hollabrunn|Hörsching|Imst|Jenbach|Jennersdorf
  Josefstadt|Judenburg|Kalsdorf|Kapfenberg|Kematen|Kindberg|Kirchberg in Tirol|Kirchbichl|Kirchdorf an der Krems|Kitzbühel|Klosterneuburg|Knittelfeld|Köflach|Korneuburg
  Köttmannsdorf|Krems an der Donau|Kremsmünster|Kuchl|Kufstein|Kundl|Laa an der Thaya|Laakirchen|Lambach|Landeck|Langenlois|Langenzersdorf|Lauterach|Lech am Arlberg
  Leibnitz|Lenzing|Leobersdorf|Leonding|Leopoldstadt|Lienz|Liesing|Lilienfeld|Lochau|Lofer|Lustenau|Marchtrenk|Mariahilf|Mariazell|Matrei|Mattersburg|Mattighofen
  Mauerkirchen|Mauthausen|Mayrhofen|Meidling|Micheldorf|Mistelbach|Mittersill|Mödling|Mondsee|Murau|Mürzzuschlag|Nenzing|Neudörfl|Neufeld|Neuhofen|Neulengbach
  Neumarkt am Wallersee|Neunkirchen|Neunkirchen in Niederösterreich|Neusiedl am See|Oberndorf bei Salzburg|Oberpullendorf|Obertrum|Oberwart|Ottakring|Ottensheim|Pasching
  Paternion|Penzing|Perchtoldsdorf|Peuerbach|Pinkafeld|Pinsdorf|Pöchlarn|Poysdorf|Pregarten|Pressbaum|Puchenau|Purgstall|Purkersdorf|Radenthein|Radstadt|Rankweil
  Rattenberg|Ried im Innkreis|Rohrbach|Rottenmann|Rudolfsheim-Fünfhaus|Saalfelden|Sankt Andrä|Sankt Florian|Sankt Johann im Pongau|Sankt Johann in Tirol|Sankt Pölten
  Sankt Valentin|Sankt Veit an der Glan|Schärding|Scheibbs|Schladming|Schörfling|Schrems|Schruns|Schwaz|Schwechat|Seefeld in Tirol|Seekirchen|Seiersberg|Siegendorf
  Sieghartskirchen|Sierndorf|Sierning|Sölden|Spielberg|Spittal an der Drau|St. Johann im Pongau|St. Johann in Tirol|St. Veit an der Glan|Stainz|Steyregg|Stockerau
  Strasshof|Straßwalchen|Tamsweg|Telfs|Ternitz|Thalgau|Thalheim bei Wels|Traiskirchen|Traismauer|Traun|Treibach-Althofen|Trofaiach|Tulln|Tulln an der Donau|Urfahr
  Velden am Wörthersee|Vils in Tirol|Vöcklabruck|Vöcklamarkt|Voitsberg|Völkermarkt|Völs|Vorchdorf|Vösendorf|Wagrain|Währing|Waidhofen|Waidhofen an der Thaya
  Waidhofen an der Ybbs|Wals-Siezenheim|Wattens|Weitra|Weiz|Weyer|Wieselburg|Windischgarsten|Wolfsberg|Wolfurt|Wolkersdorf|Wörgl|Ybbs an der Donau|Zell am See|Zeltweg
  Zirl|Zistersdorf|Zwentendorf|Zwettl
  Aadorf|Aarberg|Aarburg|Adliswil|Aesch|Affoltern am Albis|Aigle|Allschwil|Altstätten|Altstetten|Amriswil|Andermatt|Appenzell|Arbon|Arlesheim|Arosa|Ascona|Bad Ragaz
  Bad Zurzach|Bassersdorf|Bellinzona|Belp|Bex|Biasca|Biberist|Binningen|Birsfelden|Bischofszell|Bolligen|Boudry|Bremgarten|Brienz|Brig|Brugg|Bülach|Bümpliz|Burgdorf
  Bussigny|Buttikon|Carouge|Châtel-Saint-Denis|Chêne-Bougeries|Chiasso|Collombey|Conthey|Crans-Montana|Crissier|Dällikon|Dättwil|Davos|Delémont|Derendingen|Diepoldsau
  Dietikon|Disentis|Dornach|Dübendorf|Düdingen|Ebikon|Ebnat-Kappel|Echallens|Ecublens|Effretikon|Egg bei Zürich|Einsiedeln|Embrach|Emmenbrücke|Engelberg|Engelburg
  Erlenbach|Estavayer-le-Lac|Flawil|Flums|Frauenfeld|Freienbach|Frick|Frutigen|Gerlafingen|Glarus|Glattbrugg|Gossau|Gränichen|Grenchen|Grindelwald|Gstaad|Hergiswil
  Herisau|Herzogenbuchsee|Hinwil|Hochdorf|Horgen|Horw|Hünenberg|Huttwil|Ilanz|Illnau|Illnau-Effretikon|Interlaken|Ittigen|Kerzers|Kilchberg|Kleinbasel|Konolfingen
  Kreuzlingen|Kriens|Küsnacht|Küssnacht am Rigi|Küttigen|La Chaux-de-Fonds|La Tour-de-Peilz|Lancy|Landquart|Langenthal|Langnau|Langnau am Albis|Langnau im Emmental
  Lauterbrunnen|Le Grand-Saconnex|Le Locle|Lenk im Simmental|Lenzburg|Liestal|Littau|Locarno|Losone|Lugano|Luterbach|Lutry|Lyss|Maienfeld|Malters|Männedorf|Martigny
  Meggen|Meiringen|Mendrisio|Menziken|Meyrin|Minusio|Möhlin|Monthey|Montreux|Morges|Moutier|Mühleberg|Münchenbuchsee|Münchenstein|Münchwilen|Münsingen|Muri bei Bern
  Murten|Muttenz|Näfels|Netstal|Neuhausen am Rheinfall|Nidau|Niederhasli|Nottwil|Nyon|Oberägeri|Oberburg|Oberengstringen|Oberentfelden|Oberwil|Obfelden|Oensingen|Oerlikon
  Oftringen|Onex|Opfikon|Ostermundigen|Payerne|Pfäffikon|Plan-les-Ouates|Pontresina|Porrentruy|Pratteln|Prilly|Pully|Rapperswil|Regensdorf|Reinach|Renens|Rheinfelden
  Richterswil|Riehen|Romanshorn|Rorschach|Rorschacherberg|Rothenburg|Rothrist|Rümlang|Rüschlikon|Rüti|Saanen|Saas-Fee|Sachseln|Samedan|Sankt Gallen|Sankt Moritz|Sargans
  Sarnen|Savièse|Schmerikon|Schöftland|Schübelbach|Schüpfen|Schwamendingen|Schwyz|Seengen|Sempach|Siders|Sierre|Sissach|Spiez|Spreitenbach|St. Margrethen|St. Moritz|Stäfa
  Steckborn|Steffisburg|Steinhausen|Suhr|Sumiswald|Sursee|Teufen|Thalwil|Therwil|Thônex|Thusis|Trimbach|Uetendorf|Uitikon|Unterägeri|Untersiggenthal|Urdorf
  Urtenen-Schönbühl|Uster|Uznach|Uzwil|Versoix|Vétroz|Vevey|Veyrier|Villars-sur-Glâne|Villmergen|Visp|Volketswil|Wädenswil|Wallisellen|Wangen bei Olten|Wattwil|Weggis
  Weinfelden|Wengen|Wettingen|Wetzikon|Widnau|Wiesendangen|Wil SG|Willisau|Windisch|Wittenbach|Wolhusen|Wollishofen|Worb|Worblaufen|Yverdon|Yverdon-les-Bains|Zermatt
  Zizers|Zofingen|Zollikofen|Zollikon|Zuchwil|Zug ZG|Zumikon|Zweisimmen
  Aagtekerke|Aalburg|Aalsmeerderbrug|Aalten|Aardenburg|Aarle-Rixtel|Abbekerk|Abcoude|Achtkarspelen|Aduard|Akersloot|Akkrum|Albergen|Alblasserdam|Albrandswaard|Almkerk
  Alphen|Alphen aan den Rijn|Alphen-Chaam|Ameland|Amerongen|Ammerzoden|Amstelhoek|Andelst|Andijk|Angerlo|Anloo|Appingedam|Arkel|Arnemuiden|Assendelft|Augustinusga
  Avenhorn|Baarle-Nassau|Baarlo|Baarn|Babberich|Badhoevedorp|Baexem|Bakel|Bakkum|Balkbrug|Barendrecht|Barger-Compascuum|Bargercompascuum|Bathmen|Bavel|Bedum|Beek en Donk
  Beekbergen|Beemster|Beesd|Beesel|Beilen|Bellingwedde|Bellingwolde|Bemmel|Bennekom|Benschop|Benthuizen|Bergambacht|Bergeijk|Bergentheim|Bergharen|Berghem|Bergschenhoek
  Beringe|Berkel en Rodenrijs|Berkel-Enschot|Berkelland|Berlicum|Bernheze|Beuningen|Beusichem|Biddinghuizen|Biervliet|Bijlmermeer|Bilgaard|Bilthoven|Bladel|Blaricum
  Bleiswijk|Blerick|Bloemendaal|Blokzijl|Bocholtz|Bodegraven|Boekelo|Boerakker|Bolnes|Bolsward|Borculo|Borger|Borgharen|Borssele|Boskoop|Bovenkarspel|Boxmeer|Breskens
  Breukelen|Brielle|Broek in Waterland|Broek op Langedijk|Bronckhorst|Bruinisse|Brummen|Brunssum|Budel|Buinerveen|Buitenpost|Buitenveldert|Bunnik|Bunschoten
  Burgh-Haamstede|Burgum|Bussum|Castricum|Chaam|Charlois|Coevorden|Colmschate|Cothen|Cranendonck|Creil|Cruquius|Cuijk|Daarle|Daarlerveen|Dalerpeel|Dalfsen|Damwâld
  Dantumadiel|De Bilt|De Meern|Dedemsvaart|Deil|Delden|Delfgauw|Delfland|Delfshaven|Den Burg|Denekamp|Dennenburg|Deurne|Didam|Diemen|Diepenheim|Diepenveen|Diessen|Diever
  Dinkelland|Dinteloord|Dinther|Dinxperlo|Dirksland|Dodewaard|Doesburg|Doezum|Dokkum|Domburg|Doniawerstal|Doorwerth|Drachtstercompagnie|Dreischor|Drempt|Driebergen
  Driebergen-Rijsenburg|Driebruggen|Driel|Drimmelen|Dronten|Drouwen|Drunen|Druten|Duindorp|Duivendrecht|Dwingeloo|Echt-Susteren|Echteld|Edam|Edam-Volendam|Ederveen|Eefde
  Eelde|Eelderwolde|Eemnes|Eemsdelta|Eemshaven|Eerbeek|Eersel|Eext|Egmond aan Zee|Egmond-Binnen|Eibergen|Eijsden|Eijsden-Margraten|Elburg|Ellecom|Elsloo|Elspeet|Emmeloord
  Enkhuizen|Enumatil|Epe|Ermelo|Escharen|Espel|Etten-Leur|Everdingen|Ewijk|Exloo|Ezinge|Feijenoord|Ferwerd|Ferwert|Fijnaart|Finsterwolde|Fluitenberg|Fochteloo|Franeker
  Gaanderen|Galder|Gameren|Garderen|Garijp|Gasselte|Gasselternijveen|Geertruidenberg|Geervliet|Geesteren|Geffen|Geldermalsen|Geldrop|Gelselaar|Gemert|Gemert-Bakel
  Genderen|Gendringen|Gendt|Genemuiden|Gennep|Giesbeek|Giessenburg|Giethoorn|Gilze|Gilze en Rijen|Glanerbrug|Goedereede|Goeree-Overflakkee|Goirle|Gorredijk|Gorssel
  Gouderak|Goudriaan|Goutum|Gramsbergen|'s-Gravendeel|'s-Gravenmoer|'s-Gravenpolder|'s-Gravenzande|Grijpskerk|Grijpskerke|Groenekan|Groenlo|Groesbeek|Grolloo|Gronsveld
  Groot-Ammers|Grootebroek|Grou|Grubbenvorst|Gulpen-Wittem|Haaften|Haaksbergen|Haarlemmerliede|Haarlemmermeer|Haastrecht|Haelen|Halsteren|Hardenberg|Hardinxveld
  Hardinxveld-Giessendam|Harkema|Harkstede|Harlingen|Harmelen|Harskamp|Hasselt|Hatert|Hattem|Haulerwijk|Havelte|Hazerswoude|Hazerswoude-Dorp|Hazerswoude-Rijndijk|Hedel
  Heelsum|Heemserveen|Heemskerk|Heemstede|Heenvliet|'s-Heer Arendskerke|Heerde|'s-Heerenberg|'s-Heerenhoek|Heerjansdam|Heesbeen|Heesch|Heeswijk-Dinther|Heeze|Heeze-Leende
  Hegelsom|Heijen|Heiloo|Heinenoord|Heinkenszand|Helenaveen|Hellendoorn|Hellevoetsluis|Hellum|Helvoirt|Hendrik-Ido-Ambacht|Hengevelde|Hengstdijk|Hensbroek|Herkenbosch
  Herpen|Heteren|Heukelum|Heumen|Heusden|Heythuysen|Hierden|Hillegersberg|Hillegom|Hilvarenbeek|Hilversumse Meent|Hindeloopen|Hippolytushoef|Hoedekenskerke
  Hoek van Holland|Hoenderloo|Hoensbroek|Hoevelaken|Hollands Kroon|Hollandscheveld|Hollum|Holtum|Holwerd|Honselersdijk|Hoogblokland|Hoogerheide|Hoogezand|Hoogkarspel
  Hoogkerk|Hoogland|Hooglanderveen|Hoogvliet|Hoogwoud|Horst aan de Maas|Houthem|Houtigehage|Huijbergen|Huissen|Huizinge|Hulsberg|Hulshorst|Hulten|Hummelo|Hunsel|Hurwenen
  Idskenhuizen|IJhorst|IJsselmonde|IJsselmuiden|IJsselstein|IJzendijke|Ilpendam|Itteren|Jirnsum|Jisp|Joure|Jubbega|Julianadorp|Kaag en Braassem|Kaatsheuvel|Kamerik
  Kamperland|Kanaleneiland|Katwijk aan Zee|Kekerdom|Kelpen-Oler|Kerkdriel|Kerkenveld|Kesteren|Ketelhaven|Klaaswaal|Klarenbeek|Klazienaveen|Kloetinge|Kloosterhaar
  Kloosterzande|Klundert|Kockengen|Koedijk|Koewacht|Kollum|Kollumerland|Kollumerzwaag|Kommerzijl|Koog aan de Zaan|Kootwijkerbroek|Kortenhoef|Kortgene
  Koudekerk aan den Rijn|Koudekerke|Koudum|Krabbendijke|Kralingen|Krimpen aan de Lek|Krimpen aan den IJssel|Krimpenerwaard|Krommenie|Kropswolde|Kruiningen|Kudelstaart
  Kwadijk|Kwintsheul|Laag-Keppel|Laag-Soeren|Laarbeek|Landerd|Landsmeer|Langbroek|Langedijk|Langenboom|Langeraar|Langerak|Langeveen|Langweer|Lansingerland|Lattrop|Leens
  Leerdam|Leersum|Leiderdorp|Leidsche Rijn|Leimuiden|Lekkerkerk|Lemele|Lemelerveld|Leusden|Lexmond|Lichtenvoorde|Liempde|Lienden|Lierop|Lieshout|Limmen|Linschoten|Lisse
  Lisserbroek|Lobith|Lochem|Loenen|Loenen aan de Vecht|Loenersloot|Loon op Zand|Loosbroek|Loosdrecht|Loosduinen|Lopik|Loppersum|Lunteren|Luttenberg|Luyksgestel|Maarheeze
  Maarn|Maarsbergen|Maarssen|Maarssenbroek|Maasbommel|Maasbracht|Maasbree|Maasdam|Maasdijk|Maasdriel|Maasgouw|Maashees|Maasland|Maassluis|Makkum|Malden|Margraten
  Mariaheide|Mariahout|Markelo|Marknesse|Marrum|Marum|Medemblik|Meeden|Meedhuizen|Meerkerk|Meerlo|Meerssen|Meerstad|Meijel|Melderslo|Meliskerke|Menaam|Menaldum|Mheer
  Middelbeers|Middelharnis|Midden-Drenthe|Midden-Groningen|Middenbeemster|Middenmeer|Midwolda|Mierlo|Mierlo-Hout|Mijdrecht|Milheeze|Millingen aan de Rijn|Milsbeek
  Minnertsga|Moerdijk|Moergestel|Moerkapelle|Moerstraten|Molenlanden|Molenschot|Monnickendam|Montferland|Montfoort|Mook en Middelaar|Moordrecht|Muiden|Muiderberg
  Muntendam|Musselkanaal|Naaldwijk|Naarden|Nederhorst den Berg|Nederweert|Nederweert-Eind|Neede|Neerijnen|Neerkant|Nibbixwoud|Nieuw-Amsterdam|Nieuw-Beijerland
  Nieuw-Buinen|Nieuw-Dordrecht|Nieuw-Lekkerland|Nieuw-Schoonebeek|Nieuw-Vennep|Nieuw-Weerdinge|Nieuwe Niedorp|Nieuwe Pekela|Nieuwe-Tonge|Nieuwehorne|Nieuwendijk
  Nieuwerkerk aan den IJssel|Nieuwkoop|Nieuwkuijk|Nieuwleusen|Nieuwolda|Nieuwveen|Nijeveen|Nijkerk|Nijkerkerveen|Nijland|Nispen|Nistelrode|Noardburgum|Noardeast-Fryslân
  Noorbeek|Noord-Scharwoude|Noordbroek|Noordeloos|Noordgouwe|Noordhorn|Noordoostpolder|Noordwijk|Noordwijkerhout|Noordwolde|Nootdorp|Norg|Nuenen|Nuland|Numansdorp|Nunhem
  Nunspeet|Nuth|Obdam|Odijk|Odiliapeel|Odoorn|Oeffelt|Oegstgeest|Oene|Oijen|Oirsbeek|Oirschot|Oisterwijk|Oldambt|Oldeberkoop|Oldebroek|Oldehove|Oldekerk|Oldemarkt
  Oldenzaal|Olst|Olst-Wijhe|Ommen|Onstwedde|Ooij|Oost-Souburg|Oostburg|Oostelbeers|Oosterbeek|Oosterblokker|Oosterend|Oosterhesselen|Oosterwijtwerd|Oosterwolde
  Oostkapelle|Oostvoorne|Oostwold|Oostzaan|Ootmarsum|Opeinde|Ophemert|Opheusden|Opijnen|Opmeer|Opsterland|Osdorp|Ospel|Oss|Ossendrecht|Otterlo|Ottersum|Oud-Alblas
  Oud-Beijerland|Oud-Vossemeer|Ouddorp|Oude-Tonge|Oudega|Oudehaske|Oudemirdum|Oudenbosch|Ouderkerk aan de Amstel|Ouderkerk aan den IJssel|Oudeschild|Oudewater|Oudkarspel
  Oudorp|Overasselt|Overberg|Overbetuwe|Overdinkel|Overschie|Overvecht|Ovezande|Panheel|Pannerden|Panningen|Peelland|Peij|Peize|Pekela|Pernis|Pesse|Piershil|Pijnacker
  Pijnacker-Nootdorp|Poeldijk|Poortugaal|Poortvliet|Posterholt|Prinsenbeek|Punthorst|Purmerland|Puttershoek|Raalte|Raamsdonk|Raamsdonksveer|Ransdorp|Ravenstein
  Ravenswaaij|Reeuwijk|Reimerswaal|Renesse|Renkum|Renswoude|Reusel|Reusel-De Mierden|Reuver|Rheden|Rhenen|Rhenoy|Rhoon|Ridderkerk-Slikkerveer|Riel|Riethoven|Rijkevoort
  Rijnsaterwoude|Rijnsburg|Rijnwaarden|Rijpwetering|Rijsbergen|Rijsenhout|Rijssen|Rijswijk|Rinsumageast|Rockanje|Roelofarendsveen|Roerdalen|Roggel|Roosendaal|Rosmalen
  Rossum|Rottevalle|Rozenburg|Rozendaal|Rucphen|Ruinerwold|Ruurlo|Saasveld|Sambeek|Santpoort|Santpoort-Noord|Santpoort-Zuid|Sappemeer|Sas van Gent|Sassenheim|Schaesberg
  Schagen|Schagerbrug|Schaijk|Schalkhaar|Schalkwijk|Scharendijke|Scharwoude|Scheemda|Schermerhorn|Scherpenzeel|Scheveningen|Schiermonnikoog|Schijndel|Schinnen|Schinveld
  Schipluiden|Schoondijke|Schoonebeek|Schoonhoven|Schoonoord|Schoonrewoerd|Schoorl|Schouwen-Duiveland|Sebaldeburen|Serooskerke|Sevenum|Siddeburen|Siebengewald|Silvolde
  Simonshaven|Simpelveld|Sint Annaland|Sint Annaparochie|Sint Anthonis|Sint Jacobiparochie|Sint Jansteen|Sint Maarten|Sint Maartensdijk|Sint Michielsgestel
  Sint Nicolaasga|Sint Pancras|Sint Philipsland|Sint Willebrord|Sint-Michielsgestel|Sint-Oedenrode|Sittard-Geleen|Slagharen|Sleen|Sleeuwijk|Sliedrecht|Slikkerveer
  Slochteren|Slootdorp|Slotervaart|Smallingerland|Smilde|Snelrewaard|Soerendonk|Soesterberg|Someren|Someren-Eind|Sommelsdijk|Son en Breugel|Spaarndam|Spakenburg|Spanbroek
  Spaubeek|Spierdijk|Sprang-Capelle|Sprundel|Stad aan 't Haringvliet|Standdaarbuiten|Staphorst|Stavenisse|Stavoren|Steenbergen|Steenderen|Steenwijk|Steenwijkerland
  Steenwijkerwold|Stellendam|Stiens|Stolwijk|Stompetoren|Stompwijk|Stramproy|Strijen|Stroe|Sùdwest-Fryslân|Sumar|Surhuisterveen|Surhuizum|Susteren|Swalmen|Swifterbant
  Swolgen|Ter Apel|Terborg|Terheijden|Terschelling|Terschuur|Teteringen|Texel|Tholen|Tiendeveen|Tienhoven|Tijnje|Tinallinge|Tolbert|Tollebeek|Tricht|Tubbergen|Tuitjenhorn
  Tweede Exloërmond|Twekkelo|Twello|Twenterand|Twisk|Tynaarlo|Tytsjerksteradiel|Tzummarum|Ubachsberg|Ubbergen|Uddel|Udenhout|Ugchelen|Uitgeest|Uithoorn|Uithuizen
  Uithuizermeeden|Ulestraten|Ulft|Ulrum|Ulvenhout|Ureterp|Urk|Ursem|Usquert|Vaassen|Valburg|Valkenburg|Valkenburg aan de Geul|Valthe|Valthermond|Varik|Varsseveld|Vasse
  Veendam|Veendijk|Veenoord|Veenwouden|Veere|Veessen|Velddriel|Veldhoven|Velp|Velsen|Velsen-Noord|Velserbroek|Venhorst|Venhuizen|Venray|Vessem|Vianen|Vierlingsbeek
  Vierpolders|Vijfheerenlanden|Vinkega|Vinkel|Vinkeveen|Vlaardinger-Ambacht|Vlagtwedde|Vledder|Vleuten|Vlieland|Vlierden|Vlijmen|Vlist|Vlodrop|Voerendaal|Vogelenzang
  Volendam|Volkel|Vollenhove|Voorburg|Voorhout|Voorschoten|Voorthuizen|Vorden|Vorstenbosch|Vreeland|Vreeswijk|Vriezenveen|Vroomshoop|Vrouwenpolder|Vught|Waalre
  Waardenburg|Waarland|Waddinxveen|Wadenoijen|Wagenberg|Wagenborgen|Wamel|Wanroij|Wanssum|Wapenveld|Wapse|Warffum|Warmenhuizen|Warmond|Warnsveld|Waspik|Wassenaar|Weerselo
  Weesp|Weesperkarspel|Wehl|Weidum|Welberg|Wellerlooi|Wemeldinge|Werkendam|Werkhoven|Wernhout|Wervershoof|Wessem|Westbeemster|Westbroek|Westdorpe|Westerbork|Westerhaar
  Westerhoven|Westerkwartier|Westerveld|Westervoort|Westerwolde|Westkapelle|Westknollendam|Westmaas|Westvoorne|Westzaan|Weurt|Wezep|Wieringen|Wieringerwaard|Wieringerwerf
  Wijchen|Wijdemeren|Wijdenes|Wijhe|Wijk aan Zee|Wijk bij Duurstede|Wijk en Aalburg|Wijlre|Wijnjewoude|Wijster|Wijthmen|Wilbertoord|Wildervank|Willemstad|Wilnis|Wilp
  Winssen|Winsum|Wintelre|Wissenkerke|Woensel|Wolvega|Wommels|Workum|Wormer|Wormerland|Wormerveer|Woubrugge|Woudenberg|Woudrichem|Woudsend|Yerseke|Ypenburg|Ysselsteyn
  Zaamslag|Zaandijk|Zaanse Schans|Zaltbommel|Zandvoort|Zeddam|Zeewolde|Zegveld|Zelhem|Zevenaar|Zevenbergen|Zevenbergschen Hoek|Zevenhoven|Zevenhuizen|Zierikzee|Zieuwent
  Zoelmond|Zoeterwoude|Zoeterwoude-Rijndijk|Zonnemaire|Zorgvlied|Zoutelande|Zoutkamp|Zuid-Beijerland|Zuid-Scharwoude|Zuidbroek|Zuidhorn|Zuidland|Zuidlaren
  Zuidoostbeemster|Zuidplas|Zuidveen|Zuidwolde|Zuidzande|Zuilichem|Zunderdorp|Zundert|Zwaag|Zwaagdijk|Zwaagwesteinde|Zwammerdam|Zwanenburg|Zwartebroek|Zwartemeer
  Zwartewaal|Zwartewaterland|Zwartsluis|Zwinderen
  Aalter|Aarschot|Aartselaar|Affligem|Alveringem|Anderlecht|Anzegem|Ardooie|Arendonk|Assenede|Avelgem|Baarle-Hertog|Balegem|Beernem|Beerse|Beersel|Begijnendijk|Bekkevoort
  Berchem|Berlaar|Berlare|Bertem|Beveren|Bierbeek|Bilzen|Blankenberge|Boechout|Bonheiden|Boortmeerbeek|Borgerhout|Borgloon|Bornem|Borsbeek|Boutersem|Brasschaat|Bredene
  Bree|Buggenhout|Charleroi|Damme|Deinze|Denderbelle|Denderleeuw|Dendermonde|Dentergem|Dessel|Destelbergen|Diepenbeek|Diest|Diksmuide|Dilbeek|Dilsen-Stokkem|Doornik
  Drogenbos|Edegem|Eeklo|Eernegem|Ekeren|Erpe-Mere|Erps-Kwerps|Etterbeek|Eupen|Evergem|Galmaarden|Gavere|Geetbets|Gentbrugge|Geraardsbergen|Gingelom|Gistel|Glabbeek|Gooik
  Grimbergen|Grobbendonk|Groot-Bijgaarden|Haacht|Haaltert|Haasrode|Hamme|Hamont|Hamont-Achel|Harelbeke|Hechtel-Eksel|Heist-op-den-Berg|Helchteren|Hemiksem|Herent
  Herentals|Herenthout|Herk-de-Stad|Herselt|Herstappe|Herzele|Heusden-Zolder|Heuvelland|Heverlee|Hoegaarden|Hoeilaart|Hoeselt|Holsbeek|Hooglede|Hoogstraten|Horebeke
  Houthalen|Houthalen-Helchteren|Houthulst|Huldenberg|Hulshout|Ichtegem|Ieper|Ingelmunster|Itegem|Izegem|Jabbeke|Kalmthout|Kampenhout|Kapelle-op-den-Bos|Kaprijke
  Kasterlee|Keerbergen|Kessel-Lo|Kinrooi|Kluisbergen|Knesselare|Knokke-Heist|Koekelare|Koekelberg|Koersel|Koksijde|Komen-Waasten|Kontich|Kortemark|Kortenaken|Kortenberg
  Kortessem|Kraainem|Kruibeke|Kruisem|Kruishoutem|Kuringen|Kuurne|Laakdal|Laarne|Lanaken|Langemark|Langemark-Poelkapelle|Lebbeke|Ledeberg|Ledegem|Lendelede|Lennik
  Leopoldsburg|Lichtervelde|Liedekerke|Lierde|Lievegem|Linkebeek|Linter|Lo-Reninge|Lochristi|Lokeren|Lommel|Londerzeel|Lovendegem|Lubbeek|Lummen|Maarkedal|Maaseik
  Maasmechelen|Machelen|Maldegem|Mariakerke|Massemen|Meerhout|Meeuwen-Gruitrode|Melsele|Menen|Merchtem|Merelbeke|Merksem|Merksplas|Mesen|Meulebeke|Middelkerke|Moerbeke
  Moeskroen|Moorsele|Moorslede|Mortsel|Nazareth|Neerijse|Neerpelt|Nevele|Niel|Nieuwerkerken|Nieuwpoort|Nijlen|Nijvel|Ninove|Oostakker|Oosterzele|Oostkamp|Oostrozebeke
  Opglabbeek|Opwijk|Oud-Heverlee|Oud-Turnhout|Oudenaarde|Oudenburg|Oudergem|Oudsbergen|Overijse|Overpelt|Pepingen|Pittem|Poperinge|Puurs|Puurs-Sint-Amands|Ranst|Riemst
  Rijkevorsel|Ronse|Roosdaal|Rotselaar|Ruiselede|Rumbeke|Rumst|Sankt Vith|Schaarbeek|Scherpenheuvel|Scherpenheuvel-Zichem|Sint-Agatha-Berchem|Sint-Amands|Sint-Amandsberg
  Sint-Andries|Sint-Denijs-Westrem|Sint-Genesius-Rode|Sint-Gillis|Sint-Gillis-Waas|Sint-Jans-Molenbeek|Sint-Job-in-'t-Goor|Sint-Joris-Weert|Sint-Katelijne-Waver
  Sint-Kruis|Sint-Lambrechts-Woluwe|Sint-Laureins|Sint-Lievens-Houtem|Sint-Martens-Latem|Sint-Michiels|Sint-Pieters-Leeuw|Sint-Pieters-Woluwe|Sint-Truiden|Spiere-Helkijn
  St. Vith|Stabroek|Staden|Steenokkerzeel|Stekene|Strombeek-Bever|Temse|Ternat|Tervuren|Tessenderlo|Tielrode|Tielt|Tielt-Winge|Tienen|Tisselt|Tollembeek|Tongeren|Torhout
  Tremelo|Ukkel|Veltem|Veurne|Vichte|Vilvoorde|Vleteren|Vorselaar|Vosselaar|Vrasene|Waarschoot|Waasmunster|Wachtebeke|Waregem|Wemmel|Wervik|Westende|Westerlo|Wetteren
  Wevelgem|Wezembeek-Oppem|Wielsbeke|Wijnegem|Willebroek|Wilrijk|Wilsele|Wingene|Wommelgem|Wondelgem|Wortegem-Petegem|Wuustwezel|Zandhoven|Zaventem|Zedelgem|Zele|Zellik
  Zelzate|Zemst|Zingem|Zoersel|Zomergem|Zonhoven|Zonnebeke|Zottegem|Zoutleeuw|Zuienkerke|Zulte|Zutendaal|Zwalm|Zwevegem|Zwevezele|Zwijnaarde
`;

const spoken = new Map<string, string[]>();
for (const name of [...list.trim().split(/\s*[|\n]\s*/u), ...towns.map((town) => town.replaceAll('\\', ''))]) {
  const plain = plainLetters(name);
  // As tokens are: "St" of "St. Cloud", "King" of "King's Lynn".
  const first = plain.split(/[ .,'’]/u, 1)[0] ?? '';
  spoken.set(
    first,
    [...(spoken.get(first) ?? []), plain].toSorted((one, other) => other.length - one.length),
  );
}

/** The towns, the larger ones too, in plain letters, by their first word; the longest first. */
export const rarerTowns: ReadonlyMap<string, readonly string[]> = spoken;
