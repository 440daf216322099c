/**
 * What the seeker must do and by when: thank, check back, keep their word, stay in touch.
 * It decides when something is due and that nothing due disappears by itself.
 */
@ApplicationModule(allowedDependencies = { "bin", "contacts", "meetings", "exchange", "mail", "shared", "web" })
@NullMarked
package app.askwell.followups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
