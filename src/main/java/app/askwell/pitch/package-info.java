/**
 * How the seeker tells of themselves: the short introduction, the two-minute profile and
 * what they have to show for it. It decides what a good one is like, keeps its earlier
 * wordings, and lets it be rehearsed.
 */
@ApplicationModule(allowedDependencies = { "advice", "bin", "paper", "shared", "web" })
@NullMarked
package app.askwell.pitch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
