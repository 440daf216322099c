/**
 * One click from a letter, without signing in: done, a week later, no more of these. It
 * decides which links are its own and for how long, and that looking at one never does
 * anything; what a click does is decided where the same button of the app is.
 */
@ApplicationModule(allowedDependencies = { "access", "accounts", "bin", "contacts", "environment", "exchange",
		"followups", "shared", "web" })
@NullMarked
package app.askwell.maillinks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
