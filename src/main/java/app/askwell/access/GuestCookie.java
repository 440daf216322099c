package app.askwell.access;

import java.time.Duration;
import java.util.Optional;

import app.askwell.environment.PublicAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * What a guest's browser keeps for a while: that it may see what is below one path. It is
 * sent to no other page, and no script reads it.
 */
@Component
public class GuestCookie {

	static final String NAME = "askwell-guest";

	/** Over https no page without it can set a cookie of such a name. */
	static final String SECURE_NAME = "__Secure-" + NAME;

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final PublicAddress address;

	GuestCookie(HttpServletRequest request, HttpServletResponse response, PublicAddress address) {
		this.request = request;
		this.response = response;
		this.address = address;
	}

	/** What the browser kept for this page, if anything. */
	public Optional<String> value() {
		return Optional.ofNullable(WebUtils.getCookie(this.request, isSecure() ? SECURE_NAME : NAME))
			.map(Cookie::getValue);
	}

	/**
	 * Has the browser keep something.
	 * @param path within the application; it is sent to this page and those below it
	 */
	public void keep(String value, String path, Duration lasts) {
		ResponseCookie cookie = ResponseCookie.from(isSecure() ? SECURE_NAME : NAME, value)
			.httpOnly(true)
			.secure(isSecure())
			.sameSite("Lax")
			.path(this.request.getContextPath() + path)
			.maxAge(lasts)
			.build();
		this.response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private boolean isSecure() {
		return this.request.isSecure() || this.address.isSecure();
	}

}
