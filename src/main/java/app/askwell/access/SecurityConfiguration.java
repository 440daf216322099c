package app.askwell.access;

import app.askwell.environment.PublicAddress;
import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.SecurityContextConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/**
	 * Drafts go with whoever signs out, also where the script that empties them did not
	 * run. Not the cookies: one says that this browser is known. Nothing of pages is in
	 * the cache.
	 */
	private static final HeaderWriter FORGET = new StaticHeadersWriter("Clear-Site-Data", "\"storage\"");

	/** What asks for no session: the same for everyone, or its own secret in the path. */
	@Bean
	@Order(1)
	SecurityFilterChain withoutSession(HttpSecurity http, PublicAddress address) {
		http.securityMatcher("/assets/**", "/actuator/health/**", "/calendar/**", "/h/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll());
		stateless(http);
		http.headers(new SafeHeaders(address));
		return http.build();
	}

	/**
	 * Links in letters, and what a coach sees. What is in the path is the key, so no
	 * other site is told of it and no search engine keeps it. It is the token of the form
	 * as well: a mail program that has someone taken off a list (RFC 8058) has seen no
	 * page of ours.
	 */
	@Bean
	@Order(2)
	SecurityFilterChain linksInLetters(HttpSecurity http, PublicAddress address) {
		http.securityMatcher("/m/**", "/coach/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll());
		stateless(http);
		http.addFilterAfter(new FromThisSite(), HeaderWriterFilter.class);
		http.headers(new SafeHeaders(address))
			.headers((headers) -> headers.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER))
				.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")));
		return http.build();
	}

	private static void stateless(HttpSecurity http) {
		http.csrf(CsrfConfigurer::disable)
			.requestCache(RequestCacheConfigurer::disable)
			.securityContext(SecurityContextConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
	}

	@Bean
	SecurityFilterChain pages(HttpSecurity http, PublicAddress address, ClosedDoor closedDoor) {
		http.authorizeHttpRequests(
				(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
					.permitAll()
					.requestMatchers("/assets/**", "/sign-in", HalfwayIn.PAGE, HalfwayIn.PASSKEY, "/welcome",
							"/invitations/*", "/good-bye", "/actuator/health/**")
					.permitAll()
					.requestMatchers(ClosedDoor.PAGE, ClosedDoor.PAGE + "/*")
					.authenticated()
					.requestMatchers(OwnPasswordFirst.PAGE)
					.access(ClosedDoor.inFront())
					.anyRequest()
					.access(OwnPasswordFirst.chosen()));
		http.addFilterBefore(new FromThisSite(), CsrfFilter.class);
		http.formLogin((form) -> form.loginPage("/sign-in")
			.usernameParameter("email")
			.defaultSuccessUrl("/")
			.failureForwardUrl("/sign-in/failed"));
		http.logout((logout) -> logout.logoutUrl("/sign-out")
			.addLogoutHandler(new HeaderWriterLogoutHandler(FORGET))
			.logoutSuccessUrl("/sign-in?out"));
		http.exceptionHandling((handling) -> handling.accessDeniedHandler(closedDoor));
		http.headers(new SafeHeaders(address));
		return http.build();
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return Passwords.encoder();
	}

}
