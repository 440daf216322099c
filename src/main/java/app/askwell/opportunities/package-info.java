/**
 * What the search leads to: leads, applications, interviews, offers, with the people and
 * the conversation each came from. It decides which stage follows which, and what an
 * origin may be: anyone and anything, however long ago.
 */
@ApplicationModule(allowedDependencies = { "bin", "companies", "contacts", "exchange", "focus", "followups", "meetings",
		"shared", "web" })
@NullMarked
package app.askwell.opportunities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
