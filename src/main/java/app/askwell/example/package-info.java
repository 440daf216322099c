/**
 * Example data to look around in: a made-up search of three months, told through the same
 * doors as the user's own. It decides how an example begins and that it ends without a
 * trace.
 */
@ApplicationModule
@NullMarked
package app.askwell.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
