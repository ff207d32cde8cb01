Feature: A directive on a theme is watched until it is answered
  What a minister's office orders about a service, and not about one case, goes to the senior management of its entity, and what that orders to its supervisors. It is answered on its page; if it is not, others hear of it.

  Scenario: Senior management answers, and the office reads it
    Given "works.minister" gives a directive on "road-damage": "Tell us how potholes before schools are found" within 5 days
    When "works.management" answers that directive: "Every school street is now driven along once a month"
    Then "works.minister" reads the answer "Every school street is now driven along once a month"
    And "works.minister" was written to that the directive was "answered"

  Scenario: Without an answer its day passes and others hear
    Given "works.minister" gives a directive on "road-damage": "Tell us which roads wait longest" within 4 days
    When 14 calendar days pass
    Then "works.management" was written to that the directive was "reminded"
    And "works.minister" was written to that the directive was "late"
    And "central.worker1" was written to that the directive was "raised"

  Scenario: Senior management orders its own supervisors
    Given "works.management" gives a directive on "road-damage": "Tell us which crews wait for asphalt" within 5 days
    Then "works.supervisor" finds it on the team board
    And "works.supervisor" was written to that the directive was "given"
    And "health.supervisor" does not find that directive
    When "works.supervisor" answers that directive: "Two crews waited; the order is split now"
    Then "works.management" reads the answer "Two crews waited; the order is split now"
    And "works.management" was written to that the directive was "answered"

  Scenario: What no supervisor answers reaches the office
    Given "works.management" gives a directive on "road-damage": "Tell us which streets come twice" within 4 days
    When 14 calendar days pass
    Then "works.management" was written to that the directive was "late"
    And "works.minister" was written to that the directive was "raised"

  Scenario: Another ministry does not read it
    Given "works.minister" gives a directive on "road-damage": "Tell us what the contractors owe" within 5 days
    Then "health.minister" does not find that directive
