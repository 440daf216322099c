package app.askwell.web;

import java.util.List;
import java.util.function.Supplier;

import app.askwell.shared.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * What the layout needs on every page.
 *
 * @param me who is signed in, or null on the pages before that
 * @param path path of the page, to mark its place in the menu
 * @param formKey key that makes a form saved once
 * @param nonce lets this page's scripts run, and no others
 * @param assets version of style sheets, scripts and fonts
 * @param counts the menu's figures, asked for only when a menu is drawn
 */
public record Frame(@Nullable SignedIn me, String path, String formKey, String nonce, String assets,
		Supplier<Menu> counts) {

	private static final List<String> SHEETS = List.of("tokens", "base", "layout", "components", "forms", "lists",
			"charts", "pitch", "sheets", "handbill", "search", "opportunities", "network", "review", "factors",
			"print");

	/** Style sheets in the order of their layers. */
	public List<String> sheets() {
		return SHEETS;
	}

	public Menu menu() {
		return this.counts.get();
	}

	/**
	 * What stands for the account in the browser's own store, or null before signing in.
	 */
	public @Nullable String mark() {
		return (this.me != null) ? FormKey.mark(this.me.account()) : null;
	}

	/**
	 * Whether the rules of the search hold here: not before signing in, not in settings,
	 * not once the account was closed.
	 */
	public boolean isRuled() {
		return this.me != null && !at("/settings") && !at("/import") && !at("/closing");
	}

	/** Whether the page belongs to this place of the menu. */
	public boolean at(String place) {
		return place.equals("/") ? this.path.equals("/") : this.path.startsWith(place);
	}

}
