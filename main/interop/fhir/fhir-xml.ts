import { isElement, type FhirElement } from './element.ts';

/** A node as fast-xml-parser gives it with `preserveOrder`: a text, or an element with its children under its name. */
type XmlNode = FhirElement;

const namespace = 'http://hl7.org/fhir';

/**
 * A document of FHIR's XML in the shape of its JSON; undefined where the root is no resource of FHIR. An element that comes several times is a
 * list, one that comes once is none, for nothing here says which may repeat: readers take both.
 */
export function resourceOfXml(nodes: readonly XmlNode[]): FhirElement | undefined {
  const root = nodes.find((node) => /^(?:\w+:)?[A-Z]/u.test(nameOf(node)));
  return root !== undefined && Object.values(attributesOf(root)).includes(namespace) ? resourceOf(root) : undefined;
}

function resourceOf(node: XmlNode): FhirElement {
  return { resourceType: localName(node), ...elementOfNode(node) };
}

function elementOfNode(node: XmlNode): FhirElement {
  const values = new Map<string, unknown[]>();
  for (const child of childrenOf(node)) {
    const name = localName(child);
    if (name !== '' && name !== '#text') {
      const list = values.get(name) ?? [];
      list.push(valueOf(child));
      values.set(name, list);
    }
  }
  return Object.fromEntries([...values].map(([name, list]) => [name, list.length === 1 ? list[0] : list]));
}

/** A primitive's value, a narrative's markup, a resource, or an element with others inside. */
function valueOf(node: XmlNode): unknown {
  const value = attributesOf(node)['value'];
  if (value !== undefined) {
    return value;
  }
  if (localName(node) === 'div') {
    return markupOf(node);
  }
  const inner = childrenOf(node).find((child) => /^[A-Z]/u.test(localName(child)));
  return inner === undefined ? elementOfNode(node) : resourceOf(inner);
}

/** The narrative as it was written, as far as its words and their lines go. */
function markupOf(node: XmlNode): string {
  const text = node['#text'];
  if (typeof text === 'string') {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  }
  const name = localName(node);
  return `<${name}>${childrenOf(node).map(markupOf).join('')}</${name}>`;
}

function nameOf(node: XmlNode): string {
  return Object.keys(node).find((key) => key !== ':@') ?? '';
}

function localName(node: XmlNode): string {
  return nameOf(node).replace(/^.*:/u, '');
}

function childrenOf(node: XmlNode): readonly XmlNode[] {
  const children = node[nameOf(node)];
  return Array.isArray(children) ? children.filter(isElement) : [];
}

function attributesOf(node: XmlNode): FhirElement {
  const attributes = node[':@'];
  return isElement(attributes) ? attributes : {};
}
