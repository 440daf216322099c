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
		return Optional.ofNullable(WebUtils.getCookie(this.request, NAME)).map(Cookie::getValue);
	}

	/**
	 * Has the browser keep something.
	 * @param path within the application; it is sent to this page and those below it
	 */
	public void keep(String value, String path, Duration lasts) {
		ResponseCookie cookie = ResponseCookie.from(NAME, value)
			.httpOnly(true)
			.secure(this.request.isSecure() || this.address.isSecure())
			.sameSite("Lax")
			.path(this.request.getContextPath() + path)
			.maxAge(lasts)
			.build();
		this.response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
