/**
 * The page that is handed to a contact: who I am, what I want, which companies, whom I
 * would like to meet. It decides when it is ready, keeps each edition as it was handed
 * out, with to whom and when, and lets it be read by a secret link.
 */
@ApplicationModule(allowedDependencies = { "access", "advice", "bin", "contacts", "environment", "focus", "paper",
		"pitch", "shared", "web" })
@NullMarked
package app.askwell.handbill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
