/**
 * What the seeker must learn or get next, and by when. It decides when a need is clear
 * enough for someone to answer it, and tells who is most able to help, and why.
 */
@ApplicationModule(allowedDependencies = { "bin", "exchange", "shared", "web" })
@NullMarked
package app.askwell.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
