Feature: A place is shown on the map
  Who knows where it is but not its numbers shows it: the country, the part, the spot. What is marked is the position of the request, as if it had been written.

  Scenario: Three presses say where it is
    Given Maryam is asked where the broken bench is
    When she presses Manama on the map, nearer, and nearer still
    Then the marker stands where she pressed, and the page names what is near
    When she checks all of it and sends it
    Then the team reads the place that she pressed, and nothing else was sent of it
    And the worker on it sees it on a map

  Scenario: Whoever speaks with her sees it as well
    Given Sara has sent a complaint with a marked place by telephone number
    When an agent begins a call with her number
    Then the agent sees that place on a map

  Scenario: A marker is put by a key and taken away
    Given Maryam is asked where the broken bench is
    When she marks the middle by a key
    And she moves to the north and takes the marker away
    Then no place is marked any more

  Scenario: The land of a neighbour is no place of ours
    Given Maryam is asked where the broken bench is
    When she presses the land of a neighbour
    Then the page says that the place is outside Bahrain, and marks nothing
