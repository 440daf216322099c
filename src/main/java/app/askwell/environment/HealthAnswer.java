package app.askwell.environment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.springframework.boot.health.actuate.endpoint.SystemHealthDescriptor;
import org.springframework.boot.jackson.JacksonMixin;

/** The health of everything reads like that of a part: the status and nothing else. */
@JacksonMixin(SystemHealthDescriptor.class)
@JsonIgnoreProperties("groups")
abstract class HealthAnswer {

}
