package app.askwell.browser;

/** What axe looks at; it answers with its objections, one line each. */
enum AxeRun {

	/** All its rules, and the size of what is tapped, which it leaves out by itself. */
	EVERYTHING("rules: {'target-size': {enabled: true}}"),

	/** What can be different in other colours. */
	COLORS("runOnly: ['color-contrast']");

	private final String options;

	AxeRun(String options) {
		this.options = options;
	}

	String script() {
		return """
				axe.run(document, {resultTypes: ['violations'], %s}).then(result => result.violations.map(
				  rule => rule.id + ': ' + rule.help + ' ' + rule.nodes.slice(0, 5).map(node => node.target + ' ' + node.html.slice(0, 120)).join(' | ')))
				"""
			.formatted(this.options);
	}

}
