/**
 * The weekly digest and the daily nudge: what they say, and when. It decides at which
 * moment a letter is due in the account's zone and that a week has one digest at most;
 * what is due, and how a letter gets out, others decide.
 */
@ApplicationModule(allowedDependencies = { "accounts", "environment", "focus", "followups", "mail", "maillinks",
		"review", "shared", "today", "web" })
@NullMarked
package app.askwell.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
