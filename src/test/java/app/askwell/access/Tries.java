package app.askwell.access;

import java.time.Clock;
import java.util.List;

import app.askwell.environment.PublicAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;

/** Tries from anywhere, without the work of a password. */
record Tries(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {

	Attempts from(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		KnownDevices devices = new KnownDevices(this.jdbc, this.transactions, request,
				new PublicAddress(null, "", List.of()), this.clock);
		return new Attempts(new TriesLeft(this.jdbc, this.clock), devices, request);
	}

}
