/**
 * The bank of questions to bring to a meeting: those that Askwell knows and the seeker's
 * own, by theme. It decides what a question may ask.
 */
@ApplicationModule(allowedDependencies = { "bin", "shared", "web" })
@NullMarked
package app.askwell.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
