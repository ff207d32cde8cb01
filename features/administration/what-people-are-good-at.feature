Feature: The administrator writes down what people are good at
  New tasks go by it where a team's supervisor wants that. It is published like all that belongs to the organisation.

  Scenario: From today on somebody is good at another service
    When the administrator writes down that "works.sewerage.worker1" is good at "manhole-cover" and nothing else
    And the administrator sees the effect of it and publishes it
    Then "works.sewerage.worker1" is good at "manhole-cover" and nothing else today

  Scenario: What is written down already is no change
    When the administrator writes down that "works.sewerage.worker2" is good at the same as before
    Then he is told that nothing changes

  Scenario: Who begins next month is not asked about before
    Given "works.sewerage.next" begins next month as a case worker
    Then the page of "works.sewerage.next" offers nothing that is not there
    And the page of "works.sewerage.worker2" leads to what he is good at
