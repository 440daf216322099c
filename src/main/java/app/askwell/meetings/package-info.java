/**
 * Meetings: planned, prepared, held, and what they yielded. It decides what a
 * conversation needs before and after, and tells the others when one was held.
 */
@ApplicationModule(allowedDependencies = { "advice", "bin", "companies", "contacts", "exchange", "paper", "pitch",
		"questions", "shared", "web" })
@NullMarked
package app.askwell.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
