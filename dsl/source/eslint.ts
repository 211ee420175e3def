import type { ParserServices, TSESLint } from '@typescript-eslint/utils';
import { misusesIn } from './lint/rules.js';

/** The compiler's view of the file. @throws Error when the configuration parses without types. */
function typedServices(services: Partial<ParserServices> | undefined): {
  program: NonNullable<ParserServices['program']>;
  nodes: ParserServices['esTreeNodeToTSNodeMap'];
} {
  const { program, esTreeNodeToTSNodeMap: nodes } = services ?? {};
  if (program && nodes) return { program, nodes };
  throw new Error(
    'whittle/no-host-use finds signals by their types: set languageOptions.parserOptions.projectService to true and parse with typescript-eslint',
  );
}

/** Reports a signal that is treated as a host value: the findings of `whittle check`, in the editor. Needs typed linting. */
const noHostUse: Omit<TSESLint.RuleModule<'misuse'>, 'defaultOptions'> = {
  meta: {
    type: 'problem',
    docs: { description: 'Disallow host operators, conditions and loops on signals' },
    messages: { misuse: '{{message}} ({{code}}). {{help}}.' },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;
    const { program, nodes } = typedServices(sourceCode.parserServices);
    return {
      Program(root): void {
        const file = nodes.get(root);
        for (const { code, message, help, node } of misusesIn(file, program.getTypeChecker())) {
          const start = sourceCode.getLocFromIndex(node.getStart(file));
          const end = sourceCode.getLocFromIndex(node.getEnd());
          context.report({ loc: { start, end }, messageId: 'misuse', data: { code, message, help } });
        }
      },
    };
  },
};

const plugin = { meta: { name: 'whittle' }, rules: { 'no-host-use': noHostUse } };

const recommended: TSESLint.FlatConfig.Config = {
  name: 'whittle/recommended',
  plugins: { whittle: plugin },
  rules: { 'whittle/no-host-use': 'error' },
};

/** The ESLint plugin of the language, for a flat configuration with typed linting: `whittle.configs.recommended`. */
export default { ...plugin, configs: { recommended } };
