import { hyphenatedParts, plainLetters } from '#shared/deid/plain-letters.ts';
import { WordSet } from '#shared/deid/word-set.ts';
import { rarerGivenNames } from './rarer-given-names.ts';

/**
 * Given names that are common in English, German and Dutch reports, in lower case: collected by hand, from names that registries of births have
 * listed as frequent since 1920. Names that are also words or eponyms are kept apart.
 */

const list = (names: string): readonly string[] => names.trim().split(/\s+/u);

const common = list(`
  aaron abdul abdullah abigail adam adrian adriana agnes ahmed ahmet aisha alan albert alejandro alessandro alexander alexandra alexis alfred alice alicia alina allison alyssa amanda amber
  amelia amina amir amy ana andrea andreas andrew andrzej angela angelika angelina angelo anita anja anke ann anna annabel anne annegret anneke annelies annemarie annette annie anthony antje
  anton antonia antonio arjan arnold arthur arturo astrid aylin ayse barbara bart bastian beate beatrice beatriz benjamin bernadette bernard bernd bernhard bert bertha beth bethany betty beverly
  birgit björn bjorn bonnie boris bram brandon brenda brian brigitte britta brittany bruce bruno bryan caleb cameron carla carlos carmen carol carolina caroline carolyn catherine cathy cecilia
  chantal charlene charles charlotte chloe chris christa christel christiaan christina christine christoph christopher cindy claire clara clarence claudia claus colin connie conrad cornelia
  cornelis corinna craig crystal curtis cynthia daan dagmar dan daniel daniela danielle danny darlene darrell daryl david deborah debra dennis derek detlef diana diane diego dieter dietmar
  dimitri dirk dmitri dolores dominik dominic donald donna dora doreen doris dorothea dorothy douglas duane dustin dylan eberhard eddie edeltraud edgar edith eduardo edward edwin eileen
  elaine eleanor elena elfriede elias elisabeth elise elizabeth elke ella ellen els elsa elsbeth else emil emily emine emma enrique eric erica erich erik erika erin ernest ernst erwin
  esther ethan ethel eugene eva evan evelyn ewald fabian fatima fatma felicia felix ferdinand fernando flora florence florian floyd frances francesca francesco francis francisco franz franziska
  fred freddie frederick friedhelm friedrich frieda fritz gabriel gabriela gabriele gary geert george georg gerald geraldine gerard gerda gerhard gerlinde gerrit gertrud gertrude giovanni
  gisela giulia giuseppe gladys glenda gloria gordon greg gregory greta grzegorz guadalupe gudrun guillermo guido gunter gustav günter günther hannah hannelore hans harald harold harriet
  harry harvey hassan hazel heather hedwig heidi heike heiko heiner heinrich heinz helen helena helene helga helmut hendrik hendrika henk henri henriette henry herbert herman hermann hilda hilde
  hildegard holger horst howard hubert hugo hussein ian ibrahim ida ignacio igor ilona ilse imran ines inga inge ingeborg ingo ingrid irene irma irmgard isaac isabel isabella ismail ivan
  ivonne jaap jacob jacqueline jaime jakob jamal james jamie jan jana jane janet janice janine jasmin jason jasper javier jeanette jeanne jeff jeffrey jelle jennifer jens jeremy jeroen
  jerome jerry jesse jessica jesus jill jim jimmy joan joanna joanne jochen joel johan johann johanna johannes john johnny jonas jonathan joost jordan jorge jose josef josefine joseph
  josephine joshua josé joyce juan juanita judith judy julia julian juliana julie julius jürgen jurgen justin kai karen karin karina karl karla kaspar katarzyna kate katharina katherine
  kathleen kathryn kathy katja katrin keith kelly kelsey ken kenneth kerstin kevin khalid kimberly kirsten klaas klara klaus koen konrad konstantin krista kristen kristin kristina kristine krzysztof
  kurt kyle lara larry lars laura lauren laurence laurie lawrence leah leila lena leo leon leonard leonie leroy leslie leticia lieke liesbeth lieselotte lillian linda lisa lloyd logan
  loretta lori lorraine lothar lotte louis louise lourdes lucas lucia lucille lucy ludwig luigi luis luisa lukas luke lutz lydia lynn maaike maarten mabel madeline madison magdalena mahmoud
  malcolm manfred manuel manuela marcel marcia marco marcos marcus margaret margarete margarita margit margot margret margriet maria marian marianne marie marieke marija marijke marilyn
  marina mario marion marisol marissa marita marjorie marko markus marleen marlene martha martin martina marvin mary maryam mathilde matthew matthias matthijs maureen maurice mauricio
  mechthild megan mehmet meike melanie melinda melissa melvin merle michael michaela michał michel michele michelle miguel mike mikhail mildred milena milton minnie miriam mohamed mohammad mohammed
  monica monika monique muhammad murat mustafa myrtle nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neil nelson nicholas nick nicola nicolas nicole niels niklas nikolaus
  nils nina noah noel noor nora norbert norma norman oksana olaf oleg olga oliver olivia omar oskar oscar osman otto pablo pamela paola patricia patrick patrizia paul paula paulina pauline pedro
  peggy peter petra petronella phil philip philipp phillip phyllis pia pierre piet pieter piotr priya rachel rafael rahul rainer ralf ralph ramon randall randy raphael raquel raul
  raymond rebecca regina reginald reinhard reinhold rene renate renee ricardo richard rick ricky rita robbert robert roberta roberto rodney roel roger roland rolf roman ronald ronnie rosa rosalie
  rosemarie rosemary roswitha roy ruben rudolf rudolph rüdiger russell ruth ryan sabine sabrina saïd sally salvador sam samantha samuel sandra sanne sara sarah saskia scott sean sebastian selma
  sergei sergio shannon sharon sheila shelby sherry shirley sibylle sieglinde siegfried sigrid silke silvia simon simone sjoerd sofia sonja sophia sophie stacy stanislaw stanley stefan
  stefanie steffen stella stephan stephanie stephen sterre steve steven stuart susan susana susanne suzanne sven svetlana sybille sylvia sylvie tamara tammy tanja tanya tara tatjana
  teresa terrence terry thea theo theodor theodore theresa thijs thomas thorsten tiffany tim timothy tina tobias todd tom tomasz toni tony torsten tracy travis trevor tyler udo ulla ulrich
  ulrike ursula ute uwe valentina valerie vanessa vera verena vernon veronica veronika vickie victor victoria viktor vincent viola vivian vladimir volker walter waltraud wanda wayne
  wendy werner wesley wieland wilfried wilhelm wilhelmina willem william willie wilma winfried wolfgang wouter xavier yasmin yolanda yuki yusuf yvette yvonne zachary zeynep zoe
  jörg joerg sepp hatice beat mei aaltje douwe harm wiebke ineke bilal farid jolanda patrice aïcha shirin dragan folasade ngozi siobhan gijs marloes ruud wietske leendert daniëlle tjitske wim joke anouk sterre frauke imke ngo amadou yasemin elif emre deniz kwame kofi abena chidi emeka ifeoma oluwaseun priya anjali arjun rohan kavita sven-erik søren jens-peter anne-sophie jan-peter piet-hein geert-jan willeke hanneke jacco sjors thijmen daphne mikael anders astrid ingvar lars-erik hans-peter karl-heinz hans-jürgen hans-joachim klaus-dieter anna-maria anne-marie eva-maria marie-louise jean-pierre mary-ann jan-willem
  wei ming jing xin hui li-na mei-ling hiroshi kenji takashi yoko minh thi nguyen-thi sanjay rajesh sunita anil deepak vijay lakshmi fatemeh reza hossein olena andrii kateryna mykola`);

const wordsToo: ReadonlySet<string> = new Set(
  list(`
  lies joke floor harm elke amber angel april art august autumn bill bob chance chase christian christen cliff clay colt dale daisy dawn dean drew earl faith forest frank gene glen grace grant guy
  hope hunter iris ivy jack jade jean jo job joe joy june kay kim kit lance lee lily lou lynn mark mason max may mercy miles norm olive page pat pearl penny ray rich rob robin rod
  rose ruby rusty sandy sky stern sue summer sunny ted trinity victor violet virginia wade ward will willow wolf bar ben ger jos loes fee mai eli kees cees teun ans roos fleur mees bas sem luc`),
);

const commonNames: ReadonlySet<string> = new Set(
  common.flatMap((name) => (wordsToo.has(name) ? [] : [name, plainLetters(name)])),
);
const allNames = new WordSet([...commonNames, ...rarerGivenNames.filter((name) => !wordsToo.has(name))]);

/** Whether a word names a person by itself where it is written with a capital. @param lower in small letters */
export function isGivenName(lower: string): boolean {
  return isOne(lower) || hyphenatedParts(lower)?.every((part) => isOne(part) || wordsToo.has(part)) === true;
}

/** The common names are there in plain letters, too. */
function isOne(lower: string): boolean {
  return allNames.has(plainLetters(lower));
}

export function isCommonGivenName(lower: string): boolean {
  return commonNames.has(lower);
}

/** Whether it names a person only beside another sign of one: "Rose", "Mark". */
export function isGivenNameAndWord(lower: string): boolean {
  return wordsToo.has(lower);
}
