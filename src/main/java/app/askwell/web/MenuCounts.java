package app.askwell.web;

import app.askwell.shared.SignedIn;

/** Counts for the menu, in one statement; the module that reads all provides it. */
public interface MenuCounts {

	Menu of(SignedIn me);

}
