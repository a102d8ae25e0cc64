// Questions of scenario files to a file of forecasts, as the faces call it.
export { type Asking, forecastsOf } from '../simulate/questions/forecasts.ts';
