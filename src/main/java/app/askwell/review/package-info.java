/**
 * The look back on a week: what was due and what became of it, who is drifting, whether
 * the focus still holds, and whom to talk to next. It decides which week it is, that a
 * week is looked back on once, and when a conversation one meant to have was had.
 */
@ApplicationModule(allowedDependencies = { "bin", "contacts", "focus", "followups", "needs", "shared", "web" })
@NullMarked
package app.askwell.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
