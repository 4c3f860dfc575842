import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * @param {string} files
 * @param {string} regex imports that these files may not have
 * @param {string} message
 */
function border(files, regex, message) {
	return {
		files: [files],
		rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] }
	};
}

export default ts.config(
	{ ignores: ['build', '.svelte-kit', 'node_modules', 'data', 'test-results'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node, Temporal: 'readonly' } },
		rules: {
			// TypeScript judges undefined names itself.
			'no-undef': 'off',
			// A translation may say in place that it has the shape of the Dutch words: `typeof import(…)`.
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			// A lone underscore stands where something has to be named and is not needed.
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_$', varsIgnorePattern: '^_$', destructuredArrayIgnorePattern: '^_$' }
			],
			// Addresses are plain paths served from the root of a host of its own.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	// dependency-cruiser reads compiled components, from which type-only imports have gone: the same borders here.
	border('src/lib/ui/**/*.svelte', '^#server/|^\\$lib', 'A component draws what it is given.'),
	border(
		'src/lib/ui/shared/*.svelte',
		'^#(server|domain)/|^\\$lib',
		'Shared components know no idea of the field.'
	),
	border('src/routes/**/*.svelte', '^#server/(?!use-cases/)|^\\$lib', 'A page knows what use cases answer.'),
	{
		// The domain knows no clock, no chance and no process.
		files: ['src/lib/domain/**/*.ts'],
		rules: {
			'no-restricted-globals': ['error', 'process', 'window', 'document', 'fetch', 'console'],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now' },
				{ object: 'Math', property: 'random' },
				{ object: 'Temporal', property: 'Now' }
			]
		}
	}
);
