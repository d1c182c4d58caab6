/** Small faults that a program may have: each one change of one place, found by TypeScript's parser. */
import ts from 'typescript';

export interface Mutant {
	start: number;
	end: number;
	/** What stands there instead. */
	text: string;
	line: number;
}

const { SyntaxKind } = ts;

const OPERATORS: Partial<Record<ts.SyntaxKind, string>> = {
	[SyntaxKind.EqualsEqualsEqualsToken]: '!==',
	[SyntaxKind.ExclamationEqualsEqualsToken]: '===',
	[SyntaxKind.LessThanToken]: '<=',
	[SyntaxKind.LessThanEqualsToken]: '<',
	[SyntaxKind.GreaterThanToken]: '>=',
	[SyntaxKind.GreaterThanEqualsToken]: '>',
	[SyntaxKind.PlusToken]: '-',
	[SyntaxKind.MinusToken]: '+',
	[SyntaxKind.AsteriskToken]: '/',
	[SyntaxKind.SlashToken]: '*',
	[SyntaxKind.AmpersandAmpersandToken]: '||',
	[SyntaxKind.BarBarToken]: '&&',
};

const METHODS: Readonly<Record<string, string>> = {
	some: 'every',
	every: 'some',
	startsWith: 'endsWith',
	endsWith: 'startsWith',
};

/** Everything in a file that can be changed so, in its order. */
export function mutantsOf(source: string): Mutant[] {
	const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true);
	const mutants: Mutant[] = [];
	const put = (start: number, end: number, text: string) => {
		const line = file.getLineAndCharacterOfPosition(start).line + 1;
		mutants.push({ start, end, text, line });
	};
	const replace = (node: ts.Node, text: string) => put(node.getStart(), node.end, text);

	const visit = (node: ts.Node): void => {
		if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
		if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
		if (ts.isBinaryExpression(node)) {
			const other = OPERATORS[node.operatorToken.kind];
			const joins = [node.left, node.right].some(ts.isStringLiteralLike);
			if (other && (!joins || /[=|&]/.test(other))) replace(node.operatorToken, other);
			// What stands after ?? often only pleases the types.
			if (node.operatorToken.kind === SyntaxKind.QuestionQuestionToken) {
				visit(node.left);
				return;
			}
		} else if (ts.isNumericLiteral(node)) {
			replace(node, String(Math.abs(Number(node.text) - 1)));
		} else if (node.kind === SyntaxKind.TrueKeyword) replace(node, 'false');
		else if (node.kind === SyntaxKind.FalseKeyword) replace(node, 'true');
		else if (ts.isStringLiteral(node) && isKey(node)) replace(node, `'${node.text}~'`);
		else if (ts.isIfStatement(node)) replace(node.expression, 'false');
		else if (ts.isConditionalExpression(node)) {
			replace(node.condition, `!(${node.condition.getText()})`);
		} else if (ts.isExpressionStatement(node)) replace(node, ';');
		else if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken) {
			replace(node, node.operand.getText());
		} else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
			const { name, expression } = node.expression;
			const other = METHODS[name.text];
			if (other) replace(name, other);
			else if (name.text === 'filter') put(expression.end, node.end, '');
			else if (/^(sort|toSorted)$/.test(name.text)) put(node.end, node.end, '.reverse()');
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return mutants;
}

/** A word that something else in the program has to be equal to; not a text for readers. */
function isKey({ text, parent }: ts.StringLiteral): boolean {
	return /^[a-z][\w/-]*$/i.test(text) && !ts.isLiteralTypeNode(parent);
}
