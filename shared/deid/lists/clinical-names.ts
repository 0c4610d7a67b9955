import { WordSet } from '#shared/deid/word-set.ts';

/**
 * Names that medicine gave to things. What is named after people is mostly told by what follows ("Paget disease", "Baker-Zyste"); names that
 * stand alone are listed.
 */

/** What an eponym is the name of: behind it, or joined to it by a hyphen. */
const things =
  'disease|syndromes?|fractures?|dislocations?|sign|cysts?|lines?|classification|criteria|grad(?:e|ing)|stag(?:e|ing)|scores?|types?|procedure|operation|repair|' +
  'catheters?|tubes?|drains?|stents?|clips?|filters?|shunts?|valves?|rings?|cages?|rods?|plates?|screws?|nails?|wires?|pins?|prosthes[ie]s|grafts?|bags?|lines|port|needle|coils?|balloons?|' +
  'nod(?:e|es|ule|ules)|tumou?rs?|sarcoma|lymphoma|carcinoma|disorder|anomaly|malformations?|deformity|lesions?|defects?|hernias?|diverticul(?:um|a)|' +
  'arter(?:y|ies)|veins?|ducts?|glands?|fascia|ligaments?|canal|foram(?:en|ina)|fossa|pouch|space|triangle|angle|plexus|ganglion|nerve|muscle|membrane|tendon|' +
  'matter|phenomenon|effects?|thyroiditis|arteritis|arthropathy|palsy|dementia|chorea|aphasia|area|contracture|neuroma|tubercles?|bodies|body|joints?|spots?|' +
  'maneuver|test|units?|method|index|ratio|scan|protocol|pattern|lobe|segment|stain|protein|esophagus|oesophagus|granuloma|gangrene|' +
  'society|guidelines?|brace|clinic (?:classification|grade)|ulcers?|sphincter|loop|node|island|lipoma|pneumonia|nodes|foot|spine|jaw|finger|elbow|knee|hip';
/** In the same line: the next begins with something else. Where a printer broke a line, there is a space. */
const eponym = new RegExp(String.raw`[^\S\r\n]{1,3}(?:${things})\b`, 'iuy');
const possessiveEponym = new RegExp(String.raw`['’]s[^\S\r\n]{1,3}(?:${things})\b`, 'iuy');

/** German and Dutch write them as one word, joined by a hyphen, or before it ("Morbus Crohn", "ziekte van Crohn"). */
const joinedThings =
  /-(?:zyste|syndrom|krankheit|fraktur|läsion|tumor|sarkom|lymphom|linie|linien|zeichen|klassifikation|stadium|stadien|knoten|knötchen|hernie|divertikel|deformität|malformation|arthropathie|katheter|sonde|drainage|kanüle|stent|schraube|prothese|draht|nagel|system|port|winkel|dreieck|kanal|phänomen|arthrose|gelenk|luxation|impression|delle|einheiten|thyreoiditis|struma|ring|klappe|filter|cyste|syndroom|ziekte|fractuur|laesie|lijn|classificatie|katheter|sonde|drain|schroef|prothese|hoek|ruimte|kanaal|deformiteit|malformatie)\p{Ll}*/iu;
/** Sticky, at the beginning of the name. */
const before =
  /(?<=\b(?:morbus|syndrom|ziekte van|teken van|lijn van|ruimte van|syndroom van|disease of|circle of|foramen of|foramina of|foramen|canal of|pouch of|space of|fascia of|angle of|vein of|triangle of|ampulla of|sphincter of|duct of|ligament of|node of|sign of|classification of|stage|grade|type|typ|nach|status post|cave of|sulcus|area)\s{1,19})/iuy;

/** They name things by themselves. */
const alone = new WordSet(
  (
    'lawrence kellgren nascet folfox louise doppler seldinger simpson teichholz greulich pyle douglas simon pierre robin gregory pell arnold wright roos adson maria jacobson prussak pringle potter cotrel dubousset lefort maryland martin-gruber barnett thomas allen vincent karina carina braun günther gunther tulip celect greenfield bard denali optease trapease amplatz amplatzer watchman nellix gore viabahn montreal clermont tulip-filter swan-ganz hodgkin hodgkins non-hodgkin may-thurner graves crohn paget pagets ewing wilms kerley port-a-cath hounsfield chiari arnold-chiari colles jefferson hill-sachs ' +
    'bankart charcot schmorl tarlov foley dobhoff dobbhoff hickman broviac groshong kocher monro luschka magendie willis wernicke broca parkinson parkinsonian alzheimer alzheimers lewy gleason bosniak ' +
    'couinaud fleischner lugano deauville debakey crawford neer garden salter-harris weber lauge-hansen kellgren kellgren-lawrence cobb modic virchow virchow-robin morison pott potts bucky bennett ' +
    'rolando galeazzi monteggia lisfranc jones maisonneuve segond barton essex-lopresti legg-calve-perthes perthes osgood-schlatter scheuermann baker morton freiberg kienböck kienbock sever haglund ' +
    'ann-arbor ann arbor mallory-weiss boerhaave zenker meckel barrett schatzki nissen whipple billroth roux-en-y hartmann heller spigelian bochdalek morgagni richter littre ' +
    'wegener churg-strauss takayasu kawasaki behcet behçet sjogren sjögren hashimoto riedel quervain de-quervain addison cushing conn sturge-weber von-hippel-lindau hippel-lindau recklinghausen gardner peutz-jeghers lynch ' +
    'kaposi burkitt warthin brenner krukenberg leydig sertoli bartholin gartner nabothian mullerian müllerian wolffian eustachian fallopian bauhin oddi vater santorini wirsung calot hartman gerota zuckerkandl ' +
    'treitz kupffer glisson riolan drummond galen labbe labbé trolard rosenthal percheron heubner rathke dandy-walker blake sylvian rolandic meckels dorello guyon hoffa hoffas osgood sinding-larsen lister langer ' +
    'stenson wharton waldeyer rosenmuller rosenmüller passavant killian lemierre ludwig horner pancoast hamman-rich loeffler löffler swyer-james kartagener eisenmenger ebstein fallot chagas ' +
    'lenègre damus-kaye norwood glenn fontan blalock-taussig ross bentall david jatene cimino brescia-cimino sengstaken-blakemore minnesota jackson-pratt blake hemovac penrose malecot yankauer tenckhoff ' +
    'ommaya rickham codman ilizarov harrington luque steinmann kirschner k-wire gamma-nagel knowles girdlestone austin-moore charnley thompson hintegra bryan orif dynesys x-stop omnipaque isovue visipaque ultravist ' +
    'gadavist dotarem magnevist multihance eovist primovist siemens philips toshiba canon medtronic boston-scientific stryker zimmer depuy synthes abbott biotronik fleischner-society evans fazekas scheltens koedam ' +
    'pfirrmann outerbridge icrs lodwick enneking mirels meyerding torg gardner-wells graf tönnis crowe ficat arlet steinberg frykman mason regan-morrey vancouver gustilo tscherne denis magerl goutallier ' +
    'siemens philips toshiba canon hitachi fujifilm hologic fontaine walch habermeyer pauwels braxton stanford retzius genant verga hinchey siewert patte goutallier denonvilliers fazekas riolan berndt bigliani stoller scheltens bismuth wirsung santorini vater oddi embosphere dotarem gadovist ctdivol suvmax suvmean suvpeak lung-rads li-rads pi-rads ti-rads o-rads c-rads bi-rads cad-rads hamada rockwood ideberg schatzker hawkins sanders hardcastle myerson ogilvie hirschsprung chilaiditi budd-chiari caroli mirizzi bouveret rigler todani klatskin bismuth-corlette bismuth strasberg ' +
    'balthazar atlanta ranson marshall fisher hunt-hess hunt hess cognard borden spetzler-martin spetzler zabramski koos knosp hardy hachinski kocher-debre rasmussen sturge creutzfeldt-jakob jakob huntington pick wilson ' +
    'fahr binswanger moyamoya tolosa-hunt susac sneddon erdheim-chester langerhans rosai-dorfman castleman gaucher niemann-pick fabry pompe hurler hunter morquio turner down klinefelter marfan ehlers-danlos loeys-dietz noonan ' +
    'kasabach-merritt klippel-trenaunay klippel-feil sprengel madelung blount jaccoud still felty reiter bechterew forestier baastrup bertolotti romanus andersson heberden bouchard dupuytren ledderhose peyronie stieda ' +
    'pellegrini-stieda ollier maffucci brodie codman sudeck volkmann raynaud buerger leriche trousseau westermark hampton fleischner-linien stemmer dietl nutcracker wunderlich bright page fraley grawitz bellini ' +
    'brenner pick mondor poland tietze cooper ward wrisberg humphrey tillaux chaput wagstaffe volkmann shenton hilgenreiner perkin böhler bohler gissane meary kager achilles baumann'
  ).split(/\s+/u),
);

const pairs: ReadonlySet<string> = new Set(
  'marcus gunn|terry thomas|mary joseph|robert jones|charles bonnet|ramsay hunt|austin flint|graham steell|pierre robin|braxton hicks|treacher collins|osler weber|prune belly|rosai dorfman|kocher debre|billroth ii'.split(
    '|',
  ),
);

/** "Marcus Gunn pupil", "Sister Mary Joseph nodule": given and family name of whom a thing is named after. */
export function isPairedEponym(one: string | undefined, other: string | undefined): boolean {
  return pairs.has(`${one ?? ''} ${other ?? ''}`);
}

/** Whether the word at a place names a thing of medicine there. @param end behind the word, without a possessive ending */
export function isClinicalName(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (alone.has(word.toLowerCase()) || (word.includes('-') && joinedThings.test(word))) {
    return true;
  }
  return isEponymHere(text, start, end);
}

/** Whether what stands around a word makes it the name of a thing: "Smith fracture", "Morbus Klein". */
export function isEponymHere(text: string, start: number, end: number): boolean {
  eponym.lastIndex = end;
  possessiveEponym.lastIndex = end;
  before.lastIndex = start;
  return eponym.test(text) || possessiveEponym.test(text) || isJoined(text, start, end) || before.test(text);
}

/** "Baker-Zyste": also where the word ends before its hyphen. */
function isJoined(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end + 20);
  return word.includes('-') && joinedThings.test(word.split(/\s/u, 1)[0] ?? '');
}
