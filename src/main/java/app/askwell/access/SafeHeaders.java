package app.askwell.access;

import app.askwell.environment.PublicAddress;
import app.askwell.web.ContentSecurityPolicy;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What every answer tells the browser about safety. That pages are never stored and types
 * never guessed is there already.
 */
record SafeHeaders(PublicAddress address) implements Customizer<HeadersConfigurer<HttpSecurity>> {

	private static final long ONE_YEAR = 365 * 24 * 60 * 60L;

	@Override
	public void customize(HeadersConfigurer<HttpSecurity> headers) {
		headers.addHeaderWriter(new ContentSecurityPolicy())
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
			.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginResourcePolicy((resource) -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((permissions) -> permissions
				.policy("camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"))
			.httpStrictTransportSecurity((transport) -> transport.requestMatcher(overHttps())
				.includeSubDomains(false)
				.maxAgeInSeconds(ONE_YEAR));
	}

	/** A proxy may hide that people come over https; the public address tells. */
	private RequestMatcher overHttps() {
		return this.address.isSecure() ? AnyRequestMatcher.INSTANCE : (request) -> request.isSecure();
	}

}
