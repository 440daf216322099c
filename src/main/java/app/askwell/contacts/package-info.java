/**
 * People: who they are, how they were met, who introduced them, what matters to them. It
 * decides when a typed name means someone who is known already.
 */
@ApplicationModule(allowedDependencies = { "bin", "companies", "shared", "web" })
@NullMarked
package app.askwell.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
