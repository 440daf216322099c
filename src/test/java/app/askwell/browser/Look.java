package app.askwell.browser;

import com.microsoft.playwright.options.ColorScheme;

/**
 * How a page is looked at: on which width, in which colours, with or without JavaScript.
 */
record Look(int width, int height, ColorScheme colors, boolean javaScript) {

	static Look desktop() {
		return new Look(1280, 800, ColorScheme.LIGHT, true);
	}

	static Look phone() {
		return new Look(375, 812, ColorScheme.LIGHT, true);
	}

	static Look tablet() {
		return new Look(768, 1024, ColorScheme.LIGHT, true);
	}

	Look dark() {
		return new Look(this.width, this.height, ColorScheme.DARK, this.javaScript);
	}

	Look withoutJavaScript() {
		return new Look(this.width, this.height, this.colors, false);
	}

}
