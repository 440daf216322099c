package app.askwell.contacts;

import java.util.UUID;

import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Visit;
import app.askwell.routes.RouteTable;
import app.askwell.routes.Scene;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

/** An account with something of everything, and with Priya Nair, who is to go. */
@SuppressWarnings("NullAway.Init")
abstract class WithPriya {

	@Autowired
	RouteTable table;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Everything everything;

	@Autowired
	JdbcClient application;

	@Autowired
	PlatformTransactionManager transactions;

	Scene scene;

	Seeker maya;

	Visit visit;

	UUID priya;

	@BeforeEach
	void openAnAccountWithSomethingOfEverything() {
		this.scene = this.table.filled();
		this.maya = this.scene.seeker();
		this.visit = new Visit(this.mvc, this.maya);
		this.priya = this.scene.cast().person("Priya Nair");
	}

	Canary canary() {
		return new Canary(this.everything, this.application, this.transactions, this.maya, this.priya);
	}

	String farewell() {
		return "/people/" + this.priya + "/farewell";
	}

	UUID last() {
		return this.everything
			.sql("select id from change where account_id = ? order by happened_at desc, id desc limit 1")
			.param(this.maya.account().value())
			.query(UUID.class)
			.single();
	}

	void sql(String sql, Object... arguments) {
		this.everything.sql(sql).params(arguments).update();
	}

	long number(String sql, Object... arguments) {
		return this.everything.sql(sql).params(arguments).query(Long.class).single();
	}

	String value(String sql, Object... arguments) {
		return this.everything.sql(sql).params(arguments).query(String.class).single();
	}

}
