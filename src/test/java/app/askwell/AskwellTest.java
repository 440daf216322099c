package app.askwell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import app.askwell.routes.Fingerprint;
import app.askwell.routes.RouteTable;
import app.askwell.routes.Sender;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;

/**
 * The whole application over a real PostgreSQL, started once for all tests. Each test
 * opens accounts of its own ({@link Seekers}), so none sees another's rows.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		classes = { AskwellApplication.class, TestDatabase.class, TestWorld.class, RouteTable.class, Fingerprint.class,
				Sender.class })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
public @interface AskwellTest {

}
