package app.askwell.access;

import app.askwell.web.ContentSecurityPolicy;
import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain pages(HttpSecurity http) {
		http.authorizeHttpRequests(
				(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
					.permitAll()
					.requestMatchers("/css/**", "/js/**", "/fonts/**", "/favicon.svg", "/sign-in", "/welcome",
							"/actuator/health/**")
					.permitAll()
					.anyRequest()
					.authenticated());
		http.addFilterBefore(new FromThisSite(), CsrfFilter.class);
		http.formLogin((form) -> form.loginPage("/sign-in")
			.usernameParameter("email")
			.defaultSuccessUrl("/")
			.failureForwardUrl("/sign-in/failed"));
		http.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"));
		http.headers((headers) -> headers.addHeaderWriter(new ContentSecurityPolicy())
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
			.crossOriginOpenerPolicy((opener) -> {
			})
			.permissionsPolicyHeader((permissions) -> permissions.policy("camera=(), geolocation=(), microphone=()")));
		return http.build();
	}

	/** OWASP's minimum for Argon2id: 19 MiB of memory, two passes, one lane. */
	@Bean
	PasswordEncoder passwordEncoder() {
		return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
	}

}
