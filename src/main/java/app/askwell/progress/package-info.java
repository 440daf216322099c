/**
 * What the search led to: whom it reaches, what came of each focus, whether promises and
 * thank-yous hold. It decides what is counted and from when on a comparison says
 * anything; what there is to count belongs to others.
 */
@ApplicationModule(allowedDependencies = { "advice", "charts", "focus", "shared", "web" })
@NullMarked
package app.askwell.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
