/**
 * Whom the seeker lets look along: a coach sees by a secret link what the seeker ticked,
 * and nothing else, and writes comments. It decides what a coach sees of each thing, for
 * how long, and tells the seeker of every look.
 */
@ApplicationModule(allowedDependencies = { "access", "accounts", "bin", "environment", "focus", "handbill", "mail",
		"paper", "progress", "shared", "web" })
@NullMarked
package app.askwell.coach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
