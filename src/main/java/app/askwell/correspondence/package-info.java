/**
 * What was written with people elsewhere: reads LinkedIn's file of messages, tells with
 * whom and on which days, and notes these days as touches. It decides who is meant and
 * what counts; what was said is never kept.
 */
@ApplicationModule(allowedDependencies = { "bin", "contacts", "exchange", "shared", "transfer", "web" })
@NullMarked
package app.askwell.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
