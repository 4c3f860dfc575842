import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

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
			'@typescript-eslint/consistent-type-imports': 'error',
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
