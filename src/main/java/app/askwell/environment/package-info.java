/**
 * What the machine says about how Askwell is run: environment variables, secrets in
 * files, the address that browsers use, proxies in front. It decides which of them are
 * understood and refuses to start with the others, in a plain sentence.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.askwell.environment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
