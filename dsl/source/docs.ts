import type { CallExpression, JSDoc, Node, ObjectLiteralExpression } from 'ts-morph';
import { morph } from './morph.js';

function firstParagraph(text: string): string | undefined {
  const [description = ''] = text.split(/^[ \t]*@\w/m);
  const [paragraph = ''] = description.trim().split(/\r?\n\s*\r?\n/);
  const line = paragraph
    .replace(/\{@link(?:code|plain)?\s+(?:[^|}]*\|\s*)?([^}]*)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? undefined : line;
}

function docOf(docs: readonly JSDoc[]): string | undefined {
  const last = docs[docs.length - 1];
  return last === undefined ? undefined : firstParagraph(last.getDescription());
}

/** True when the function around a variable returns that variable. */
function isReturned(name: string, declaration: Node): boolean {
  const { Node } = morph();
  const block = declaration.getFirstAncestor(Node.isBlock);
  return (
    block?.getStatements().some(statement => {
      if (!Node.isReturnStatement(statement)) return false;
      return statement.getExpression()?.getText() === name;
    }) ?? false
  );
}

/** The first paragraph of the JSDoc of the function, `const` or property whose value the module is. */
export function moduleDocOf(call: CallExpression): string | undefined {
  const { Node } = morph();
  for (let node: Node | undefined = call.getParent(); node !== undefined; node = node.getParent()) {
    if (Node.isVariableDeclaration(node)) {
      const doc = docOf(node.getVariableStatement()?.getJsDocs() ?? []);
      if (doc !== undefined || !isReturned(node.getName(), node)) return doc;
    } else if (Node.isFunctionDeclaration(node)) {
      return docOf(node.getJsDocs());
    } else if (Node.isMethodDeclaration(node) || Node.isPropertyDeclaration(node)) {
      return docOf(node.getJsDocs());
    } else if (Node.isPropertyAssignment(node)) {
      const doc = commentAbove(node);
      if (doc !== undefined) return doc;
    }
  }
  return undefined;
}

/** The JSDoc in front of an entry of a record. */
function commentAbove(node: Node): string | undefined {
  const text = node
    .getLeadingCommentRanges()
    .map(range => range.getText())
    .filter(comment => comment.startsWith('/**'))
    .at(-1);
  return text === undefined ? undefined : firstParagraph(text.slice(3, -2).replace(/^[ \t]*\*[ \t]?/gm, ''));
}

/** The `//` comment that ends the line on which an entry of a record ends. */
function commentBehind(node: Node): string | undefined {
  const rest = node.getSourceFile().getFullText().slice(node.getEnd());
  const text = /^[ \t]*,?[ \t]*\/\/[ \t]*([^\r\n]*)/.exec(rest)?.[1]?.trim();
  return text === undefined || text === '' ? undefined : text;
}

/** The record that an expression stands for: itself, or what the variable it names was made of. */
function recordOf(node: Node | undefined): ObjectLiteralExpression | undefined {
  const { Node } = morph();
  if (node === undefined || Node.isObjectLiteralExpression(node)) return node;
  if (Node.isAsExpression(node) || Node.isSatisfiesExpression(node)) return recordOf(node.getExpression());
  if (!Node.isIdentifier(node)) return undefined;
  for (const scope of node.getAncestors()) {
    if (!Node.isStatemented(scope)) continue;
    const declaration = scope.getVariableDeclaration(node.getText());
    if (declaration !== undefined) return recordOf(declaration.getInitializer());
  }
  return undefined;
}

/** What the source says about each key of a record of ports. */
function portDocsOf(record: ObjectLiteralExpression): Record<string, string> {
  const { Node } = morph();
  const docs: Record<string, string> = {};
  for (const entry of record.getProperties()) {
    if (Node.isSpreadAssignment(entry)) {
      const inner = recordOf(entry.getExpression());
      if (inner !== undefined) Object.assign(docs, portDocsOf(inner));
    } else {
      const doc = commentAbove(entry) ?? commentBehind(entry);
      if (doc !== undefined) docs[entry.getName()] = doc;
    }
  }
  return docs;
}

/** What the source says about the ports in a call of `module` or `blackBox`. */
export function modulePortDocs(call: CallExpression): Record<string, string> {
  const record = recordOf(call.getArguments()[1]);
  return record === undefined ? {} : portDocsOf(record);
}
