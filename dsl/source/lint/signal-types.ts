import ts from 'typescript';

/** How the compiler calls the mark that `Signal` in `types/brand.ts` carries, up to a number of its own. */
const mark = '__@whittleSignal@';
const iterator = '__@iterator@';

/** The expression inside parentheses. */
export function bare(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? bare(node.expression) : node;
}

/** Reading or writing `.next` or `.value` of something. */
export function isDriver(node: ts.Node): node is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(node) && (node.name.text === 'next' || node.name.text === 'value');
}

/** Tells signals from host values by their types. A signal that may be missing is a signal. */
export class SignalTypes {
  constructor(private readonly checker: ts.TypeChecker) {}

  /** True for an expression whose value is a signal of any kind; `.next` and `.value` of one are not counted. */
  isSignal(node: ts.Expression): boolean {
    const inside = bare(node);
    if (isDriver(inside) && this.isSignal(inside.expression)) return false;
    return this.isSignalType(this.checker.getTypeAtLocation(inside));
  }

  isSignalType(type: ts.Type): boolean {
    if (type.isUnion()) return type.types.some(member => this.isSignalType(member));
    const known = this.checker.getBaseConstraintOfType(type) ?? type;
    if (known !== type && known.isUnion()) return this.isSignalType(known);
    return this.hasSymbol(known, mark);
  }

  isIterable(node: ts.Expression): boolean {
    const type = this.checker.getTypeAtLocation(node);
    return type.isUnion()
      ? type.types.every(member => this.hasSymbol(member, iterator))
      : this.hasSymbol(type, iterator);
  }

  /** True for what can only be undefined or null. */
  isMissing(node: ts.Expression): boolean {
    return (this.checker.getTypeAtLocation(node).flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) !== 0;
  }

  isText(node: ts.Expression): boolean {
    return (this.checker.getTypeAtLocation(node).flags & ts.TypeFlags.StringLike) !== 0;
  }

  isArray(node: ts.Expression): boolean {
    const type = this.checker.getTypeAtLocation(node);
    return this.checker.isArrayType(type) || this.checker.isTupleType(type);
  }

  /** True for a function whose result is a signal. */
  returnsSignal(node: ts.Expression): boolean {
    return this.checker
      .getTypeAtLocation(node)
      .getCallSignatures()
      .some(signature => this.isSignalType(signature.getReturnType()));
  }

  /** True for a function given where its result is not used. */
  isResultIgnored(node: ts.ArrowFunction): boolean {
    const signatures = this.checker.getContextualType(node)?.getCallSignatures() ?? [];
    return (
      signatures.length > 0 &&
      signatures.every(signature => (signature.getReturnType().flags & ts.TypeFlags.Void) !== 0)
    );
  }

  private hasSymbol(type: ts.Type, name: string): boolean {
    return this.checker
      .getPropertiesOfType(type)
      .some(property => String(property.escapedName).startsWith(name));
  }
}
