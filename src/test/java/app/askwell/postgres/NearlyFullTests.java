package app.askwell.postgres;

import java.util.concurrent.atomic.AtomicLong;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class NearlyFullTests {

	private final AtomicLong usable = new AtomicLong();

	private final NearlyFull filter = new NearlyFull(this.usable::get);

	@ParameterizedTest
	@CsvSource({ "GET, /people, 200", "HEAD, /people, 200", "POST, /people, 503", "DELETE, /people, 503",
			"POST, /sign-in, 200", "POST, /sign-out, 200" })
	void onlyReadsGoOnWithoutRoom(String method, String path, int status) throws Exception {
		this.usable.set(NearlyFull.RESERVE - 1);
		assertThat(status(method, path)).isEqualTo(status);
	}

	@Test
	void changesGoOnOnceThereIsRoom() throws Exception {
		this.usable.set(0);
		assertThat(status("POST", "/people")).isEqualTo(503);
		this.usable.set(NearlyFull.RESERVE);
		assertThat(status("POST", "/people")).isEqualTo(200);
	}

	/** Where a proxy gives the application a path of its own, too. */
	private int status(String method, String path) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest(method, "/askwell" + path);
		request.setContextPath("/askwell");
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockFilterChain chain = new MockFilterChain();
		this.filter.doFilter(request, response, chain);
		boolean refused = response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
		assertThat(chain.getRequest() == null).isEqualTo(refused);
		return response.getStatus();
	}

}
